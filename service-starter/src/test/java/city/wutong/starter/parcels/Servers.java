package city.wutong.starter.parcels;

import city.wutong.infrastructure.broker.EmbeddedBroker;
import city.wutong.infrastructure.store.DocumentStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A store and a broker for all tests of this JVM: those that are named, else embedded ones. */
public final class Servers {

    private static final String RUN = UUID.randomUUID().toString().substring(0, 8);
    public static final String TOPIC = "parcels.moves-" + RUN;
    /** Heard by the same listener, but together what was read together. */
    public static final String TOGETHER = "parcels.together-" + RUN;

    public static final List<String> TOPICS = List.of(TOPIC, TOGETHER);
    public static final String DATABASE = "parcels-" + RUN;
    public static final String STORE =
            given("MONGODB_URI").orElseGet(() -> DocumentStore.startInMemory(0).uri());
    public static final String BROKER = given("KAFKA_BOOTSTRAP_SERVERS")
            .orElseGet(() -> EmbeddedBroker.start(directory(), 0).bootstrapServers());

    private Servers() {}

    public static Path directory() {
        try {
            return Files.createTempDirectory("broker");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static Optional<String> given(String name) {
        return Optional.ofNullable(System.getProperty(name)).filter(value -> !value.isBlank());
    }
}
