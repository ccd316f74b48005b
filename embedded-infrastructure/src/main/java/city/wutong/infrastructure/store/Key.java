package city.wutong.infrastructure.store;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A document's place in its collection: its {@code _id} as ordered bytes. */
final class Key {

    private final byte[] bytes;

    private Key(byte[] bytes) {
        this.bytes = bytes;
    }

    static Key of(@Nullable Object id) {
        return new Key(new OrderedBytes().append(id).toBytes());
    }

    static Key ofBytes(byte[] bytes) {
        return new Key(bytes);
    }

    byte[] bytes() {
        return bytes;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Key key && Arrays.equals(bytes, key.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
