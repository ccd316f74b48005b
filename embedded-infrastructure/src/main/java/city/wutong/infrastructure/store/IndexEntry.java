package city.wutong.infrastructure.store;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an index keeps of a document: one value for each of its fields, and the same as ordered bytes. */
final class IndexEntry {

    private final List<@Nullable Object> values;
    private final byte[] bytes;
    private final boolean fromArray;

    IndexEntry(List<@Nullable Object> values, boolean fromArray) {
        this.values = values;
        this.fromArray = fromArray;
        var ordered = new OrderedBytes();
        for (var value : values) {
            ordered = ordered.append(value);
        }
        this.bytes = ordered.toBytes();
    }

    List<@Nullable Object> values() {
        return values;
    }

    byte[] bytes() {
        return bytes;
    }

    boolean fromArray() {
        return fromArray;
    }

    boolean isOpaque() {
        return values.stream().anyMatch(value -> ValueType.of(value) == ValueType.OPAQUE);
    }

    byte[] with(Key position) {
        var entry = Arrays.copyOf(bytes, bytes.length + position.bytes().length);
        System.arraycopy(position.bytes(), 0, entry, bytes.length, position.bytes().length);
        return entry;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IndexEntry entry && fromArray == entry.fromArray && Arrays.equals(bytes, entry.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
