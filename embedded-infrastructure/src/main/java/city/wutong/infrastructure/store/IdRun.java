package city.wutong.infrastructure.store;

import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** Walks a run of a collection's map, up or down. */
final class IdRun implements Iterator<Key> {

    private final Iterator<byte[]> keys;
    private final KeyRange range;
    private final boolean descending;
    private byte @Nullable [] next;

    IdRun(MVMap<byte[], byte[]> documents, KeyRange range, boolean descending) {
        this.range = range;
        this.descending = descending;
        this.keys = descending ? documents.keyIteratorReverse(range.to()) : documents.keyIterator(range.from());
        this.next = following();
        if (descending && next != null && Arrays.equals(next, range.to())) {
            this.next = following();
        }
    }

    private byte @Nullable [] following() {
        if (!keys.hasNext()) {
            return null;
        }
        var key = keys.next();
        var isBeyond = descending
                ? Arrays.compareUnsigned(key, range.from()) < 0
                : Arrays.compareUnsigned(key, range.to()) >= 0;
        return isBeyond ? null : key;
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Key next() {
        var key = next;
        if (key == null) {
            throw new NoSuchElementException();
        }
        next = following();
        return Key.ofBytes(key);
    }
}
