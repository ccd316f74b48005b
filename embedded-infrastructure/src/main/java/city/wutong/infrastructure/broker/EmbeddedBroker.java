package city.wutong.infrastructure.broker;

import java.nio.file.Path;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;

/** Kafka's own broker and controller in this JVM, on the loopback address, with its records in one directory. */
public final class EmbeddedBroker implements AutoCloseable {

    private final KafkaRaftServer server;
    private final String bootstrapServers;

    private EmbeddedBroker(KafkaRaftServer server, String bootstrapServers) {
        this.server = server;
        this.bootstrapServers = bootstrapServers;
    }

    /**
     * Starts the broker over the records already in the directory, or over none, and returns when it answers.
     *
     * @param directory where records are kept; created and formatted at the first start
     * @param port the broker's port, the controller takes the next one; 0 chooses two free ports
     */
    public static EmbeddedBroker start(Path directory, int port) {
        var ports = port == 0 ? Ports.free() : Ports.beside(port);
        StorageFormat.ensure(directory);
        var settings = BrokerSettings.of(directory, ports);
        var server = new KafkaRaftServer(KafkaConfig.fromProps(settings), Time.SYSTEM);
        try {
            server.startup();
        } catch (RuntimeException failure) {
            server.shutdown();
            throw failure;
        }
        return new EmbeddedBroker(server, Ports.HOST + ":" + ports.broker());
    }

    /** The address clients connect to, as {@code host:port}. */
    public String bootstrapServers() {
        return bootstrapServers;
    }

    /** Stops the broker after it has written out its logs; the directory can be started again at once. */
    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }
}
