package city.wutong.platform.promises;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import java.util.function.Supplier;

/** Somebody with a token, or nobody, at the gateway. */
public final class Person {
    private final String gateway;
    private final HttpClient client;
    private final Supplier<Optional<String>> token;

    Person(String gateway, HttpClient client, Supplier<Optional<String>> token) {
        this.gateway = gateway;
        this.client = client;
        this.token = token;
    }

    public Answer does(Call call) {
        try {
            return Answer.of(call, client.send(signed(call).request(gateway), BodyHandlers.ofString()));
        } catch (IOException broken) {
            return Answer.none(call);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(hurried));
        }
    }

    private Call signed(Call call) {
        return token.get()
                .map(value -> call.with("Authorization", "Bearer " + value))
                .orElse(call);
    }

    Answer reads(String path) {
        return does(Call.get(path));
    }

    Answer posts(String path) {
        return does(Call.post(path));
    }

    Answer posts(String path, Object body) {
        return does(Call.post(path, body));
    }
}
