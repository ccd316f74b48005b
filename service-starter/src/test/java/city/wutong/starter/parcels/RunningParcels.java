package city.wutong.starter.parcels;

import city.wutong.starter.tryout.Issuer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.clients.producer.Producer;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The parcel service as it would run, started once for all tests of this JVM. */
public final class RunningParcels {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ConfigurableApplicationContext CONTEXT = start();

    private RunningParcels() {}

    private static ConfigurableApplicationContext start() {
        var context = new SpringApplicationBuilder(ParcelsApplication.class)
                .bannerMode(org.springframework.boot.Banner.Mode.OFF)
                .properties(
                        "spring.config.import=classpath:service-defaults.yml",
                        "spring.application.name=parcel-service",
                        "wutong.service=parcels",
                        "wutong.database=" + Servers.DATABASE,
                        "wutong.topics.announces=" + Servers.TOPIC,
                        "wutong.topics.hears=" + String.join(",", Servers.TOPICS),
                        "spring.cloud.function.definition=hearParcels;hearParcelsTogether",
                        "spring.cloud.stream.bindings.hearParcels-in-0.destination=" + Servers.TOPIC,
                        "spring.cloud.stream.bindings.hearParcels-in-0.group=parcels",
                        "spring.cloud.stream.bindings.hearParcelsTogether-in-0.destination=" + Servers.TOGETHER,
                        "spring.cloud.stream.bindings.hearParcelsTogether-in-0.group=parcels",
                        "spring.cloud.stream.bindings.hearParcelsTogether-in-0.consumer.batch-mode=true",
                        "spring.cloud.stream.bindings.hearParcelsTogether-in-0.consumer.use-native-decoding=true",
                        "logging.structured.format.console=",
                        "logging.level.root=WARN",
                        "MONGODB_URI=" + Servers.STORE,
                        "KAFKA_BOOTSTRAP_SERVERS=" + Servers.BROKER,
                        "WUTONG_ISSUER_URI=" + Issuer.address(),
                        "SERVER_PORT=0")
                .run();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> SpringApplication.exit(context)));
        return context;
    }

    public static <T> T bean(Class<T> type) {
        return CONTEXT.getBean(type);
    }

    @SuppressWarnings("unchecked")
    public static Producer<String, byte[]> producer() {
        return CONTEXT.getBean(Producer.class);
    }

    /** Makes the next moves wait for the latch. */
    public static void gate(CountDownLatch latch) {
        ParcelController.gate = latch;
    }

    public static HttpResponse<String> post(String path, String json, String... headers) {
        return send("POST", path, json, keeper(), headers);
    }

    public static String keeper() {
        return Issuer.token("KEEPER");
    }

    public static String key() {
        return UUID.randomUUID().toString();
    }

    public static HttpResponse<String> send(String method, String path, String body, String token, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(
                        "http://127.0.0.1:" + CONTEXT.getEnvironment().getProperty("local.server.port") + path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        if (java.util.Arrays.stream(headers).noneMatch("Content-Type"::equals)) {
            request.header("Content-Type", "application/json");
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
