package city.wutong.test;

import city.wutong.infrastructure.broker.EmbeddedBroker;
import city.wutong.infrastructure.store.DocumentStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * Gives every Spring context of a test a broker and a store: those named by the system properties or variables
 * {@code KAFKA_BOOTSTRAP_SERVERS} and {@code MONGODB_URI}, else embedded ones that all tests of a JVM share. Each JVM
 * works in a database of its own.
 */
class Infrastructure implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        if (!environment.matchesProfiles("test")) {
            return;
        }
        Map<String, Object> addresses = Map.of(
                "MONGODB_URI", Shared.STORE,
                "KAFKA_BOOTSTRAP_SERVERS", Shared.BROKER,
                "WUTONG_ISSUER_URI", "http://issuer.invalid",
                "wutong.database", Shared.DATABASE);
        environment.getPropertySources().addFirst(new MapPropertySource("test infrastructure", addresses));
    }

    /** Started when the first context asks. */
    private static final class Shared {

        static final String DATABASE = "test-" + UUID.randomUUID().toString().substring(0, 8);
        static final String STORE = given("MONGODB_URI")
                .orElseGet(() -> DocumentStore.startInMemory(0).uri());
        static final String BROKER = given("KAFKA_BOOTSTRAP_SERVERS").orElseGet(Shared::embeddedBroker);

        private static Optional<String> given(String name) {
            return Optional.ofNullable(System.getProperty(name)).or(() -> Optional.ofNullable(System.getenv(name)));
        }

        private static String embeddedBroker() {
            try {
                var directory = Files.createTempDirectory("wutong-broker");
                directory.toFile().deleteOnExit();
                return EmbeddedBroker.start(directory, 0).bootstrapServers();
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }
    }
}
