package city.wutong.infrastructure.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ByteArrayDataType;

/** The file behind the store, written only when a commit is asked for. */
final class StoreFile implements AutoCloseable {

    private static final int CACHE_MEGABYTES = 16;
    private static final int RETENTION_MILLIS = 5_000;

    // A commit writes whole pages: small ones, since most commits change a document or two of each page.
    private static final int PAGE_BYTES = 4_096;
    private static final int COMPACTED_PERCENT = 60;
    private static final int COMPACTED_AT_ONCE_BYTES = 1_000_000;

    private static final int COPIED_AT_ONCE = 1_000;
    private static final long WORTH_COPYING_BYTES = 16_000_000;
    private static final long QUICKLY_COPIED_BYTES = 256_000_000;

    private final MVStore store;

    private StoreFile(MVStore store) {
        this.store = store;
    }

    static StoreFile inMemory() {
        return new StoreFile(new MVStore.Builder().open());
    }

    static StoreFile in(Path directory) {
        try {
            Files.createDirectories(directory);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return openFile(pathIn(directory));
    }

    static Path pathIn(Path directory) {
        return directory.resolve("documents.mv");
    }

    static StoreFile openFile(Path path) {
        var store = new MVStore.Builder()
                .fileName(path.toString())
                .cacheSize(CACHE_MEGABYTES)
                .pageSplitSize(PAGE_BYTES)
                .autoCommitDisabled()
                .autoCommitBufferSize(0)
                .open();
        store.setRetentionTime(RETENTION_MILLIS);
        return new StoreFile(store);
    }

    Iterable<String> names() {
        return store.getMapNames();
    }

    MVMap<byte[], byte[]> map(String name) {
        return store.openMap(
                name,
                new MVMap.Builder<byte[], byte[]>()
                        .keyType(ByteArrayDataType.INSTANCE)
                        .valueType(ByteArrayDataType.INSTANCE));
    }

    void rename(String name, String newName) {
        store.renameMap(map(name), newName);
    }

    void remove(String name) {
        store.removeMap(map(name));
    }

    void copyTo(StoreFile other) {
        for (var name : names()) {
            var target = other.map(name);
            var documents = map(name).cursor(null);
            for (var count = 1; documents.hasNext(); count++) {
                target.put(documents.next(), documents.getValue());
                if (count % COPIED_AT_ONCE == 0) {
                    other.commit();
                }
            }
        }
    }

    void commit() {
        var _ = store.commit();
    }

    void sync() {
        store.sync();
    }

    /** Whether there is more to do. */
    boolean compactSome() {
        return store.compact(COMPACTED_PERCENT, COMPACTED_AT_ONCE_BYTES);
    }

    boolean isInMemory() {
        return store.getFileStore() == null;
    }

    long size() {
        return isInMemory() ? 0 : store.getFileStore().size();
    }

    /** Whether a copy would be far smaller, and soon made. */
    boolean isWorthCopying() {
        if (isInMemory() || store.isClosed() || size() < WORTH_COPYING_BYTES) {
            return false;
        }
        var file = store.getFileStore();
        var used = size() * file.getFillRate() / 100 * file.getChunksFillRate() / 100;
        return used < size() / 3 && used < QUICKLY_COPIED_BYTES;
    }

    @Override
    public void close() {
        store.close();
    }
}
