package city.wutong.infrastructure.store;

import de.bwaldvogel.mongo.MongoServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;

/** A server of MongoDB's protocol in this JVM, on the loopback address. */
public final class DocumentStore implements AutoCloseable {

    private static final String HOST = "127.0.0.1";

    // A connection waits on its thread until its write is durable, so a commit is shared by as many as there are
    // threads.
    private static final int THREADS = 16;

    private final MongoServer server;
    private final StoreBackend backend;

    private DocumentStore(StoreBackend backend, int port) {
        this.backend = backend;
        this.server = new MongoServer(backend);
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1, THREADS);
    }

    /**
     * Starts over the documents in the directory, or over none; acknowledged writes survive kill -9.
     *
     * @param port 0 chooses a free one
     */
    public static DocumentStore start(Path directory, int port) {
        return start(directory, port, Durability.PROCESS_KILL);
    }

    /**
     * Starts over the documents in the directory, or over none.
     *
     * @param port 0 chooses a free one
     */
    public static DocumentStore start(Path directory, int port, Durability durability) {
        var compaction = (Runnable) () -> Compaction.of(StoreFile.pathIn(directory));
        return new DocumentStore(new StoreBackend(StoreFile.in(directory), durability, compaction), port);
    }

    /** Starts over nothing and forgets everything at the end; port 0 chooses a free one. */
    public static DocumentStore startInMemory(int port) {
        return new DocumentStore(new StoreBackend(StoreFile.inMemory(), Durability.PROCESS_KILL, () -> {}), port);
    }

    /** The connection string, without a database. */
    public String uri() {
        return "mongodb://" + HOST + ":" + server.getLocalAddress().getPort();
    }

    /** How many documents queries have looked at since the start: what an index spares. */
    long documentsRead() {
        return backend.documentsRead();
    }

    /** Drops the connections, closes the file and compacts it where that is worth it. */
    @Override
    public void close() {
        server.shutdownNow();
    }
}
