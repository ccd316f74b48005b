package city.wutong.evaluation.retelling;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.kafka.common.header.Headers;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A record as it lies on the topic: a CloudEvent in binary mode, or something that is none. */
public class Told {

    private final Headers headers;
    private final byte[] body;

    Told(Headers headers, byte[] body) {
        this.headers = headers;
        this.body = body;
    }

    public Optional<String> id() {
        return header("ce_id");
    }

    public Optional<String> subject() {
        return header("ce_subject");
    }

    public Optional<Long> sequence() {
        return header("ce_sequence")
                .filter(text -> text.matches("[1-9]\\d{0,17}"))
                .map(Long::parseLong);
    }

    /** The event, if its type is one of these and its body can be read and speaks of the subject. */
    public <E> Optional<E> event(
            Map<String, Class<? extends E>> types, Function<? super E, String> speaksOf, JsonMapper json) {
        return header("ce_type")
                .map(types::get)
                .<E>flatMap(type -> read(type, json))
                .filter(event -> subject().filter(speaksOf.apply(event)::equals).isPresent());
    }

    private <E> Optional<E> read(Class<? extends E> type, JsonMapper json) {
        try {
            return Optional.ofNullable(json.readValue(body, type));
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }

    private Optional<String> header(String name) {
        return Optional.ofNullable(headers.lastHeader(name))
                .map(header -> new String(header.value(), StandardCharsets.UTF_8));
    }
}
