package city.wutong.platform.parts;

import city.wutong.infrastructure.broker.EmbeddedBroker;
import city.wutong.infrastructure.issuer.TokenIssuer;
import city.wutong.infrastructure.store.DocumentStore;
import city.wutong.platform.machine.Complaint;
import city.wutong.platform.machine.Home;
import city.wutong.platform.machine.Ports;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Broker, store and issuer of this machine, or those that the environment names instead. */
public final class Infrastructure {
    private final Home home;
    private final Ports ports;
    private final Part broker;
    private final Part store;
    private final Part issuer;
    private volatile @Nullable TokenIssuer running;

    Infrastructure(Home home, Ports ports, Map<String, String> environment) {
        this.home = home;
        this.ports = ports;
        broker = part(
                "broker", "127.0.0.1:" + ports.broker(), environment.get("KAFKA_BOOTSTRAP_SERVERS"), this::openBroker);
        store = part("store", "mongodb://127.0.0.1:" + ports.store(), environment.get("MONGODB_URI"), this::openStore);
        issuer = part("issuer", "http://127.0.0.1:" + ports.issuer(), null, this::openIssuer);
    }

    private static Part part(String name, String address, @Nullable String external, Supplier<Runnable> opening) {
        return external == null || external.isBlank()
                ? new Hosted(name, address, opening)
                : new External(name, external);
    }

    private Runnable openBroker() {
        return EmbeddedBroker.start(home.kept("broker"), ports.broker())::close;
    }

    private Runnable openStore() {
        return DocumentStore.start(home.kept("store"), ports.store())::close;
    }

    private Runnable openIssuer() {
        var opened = TokenIssuer.start(home.kept("issuer"), ports.issuer());
        running = opened;
        return () -> {
            running = null;
            opened.close();
        };
    }

    /** Starts and stops everything once in a folder of its own, so that the start can be recorded. */
    public static void rehearse(Path folder) {
        try (var broker = EmbeddedBroker.start(folder.resolve("broker"), 0);
                var _ = DocumentStore.start(folder.resolve("store"), 0);
                var issuer = TokenIssuer.start(folder.resolve("issuer"), 0)) {
            Topics.create(broker.bootstrapServers());
            var _ = issuer.tokenFor("registrar");
        }
    }

    /** A token of five minutes for a demonstration account. */
    public String tokenFor(String account) {
        var asked = running;
        if (asked == null) {
            throw Complaint.of("The issuer is stopped: ./wutong status shows the parts.");
        }
        return asked.tokenFor(account);
    }

    List<Part> parts() {
        return List.of(broker, store, issuer);
    }

    /** What a service must know to find them. */
    Map<String, String> environment() {
        return Map.of(
                "KAFKA_BOOTSTRAP_SERVERS", broker.address(),
                "MONGODB_URI", store.address(),
                "WUTONG_ISSUER_URI", issuer.address());
    }

    void createTopics() {
        Topics.create(broker.address());
    }
}
