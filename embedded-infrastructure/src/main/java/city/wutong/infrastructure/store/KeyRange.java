package city.wutong.infrastructure.store;

import java.util.Arrays;

/** A run of an index: from the first bytes, inclusive, to the last, exclusive. */
final class KeyRange {

    static final KeyRange ALL = new KeyRange(new byte[] {0}, new byte[] {(byte) 0xFF});

    private final byte[] from;
    private final byte[] to;

    private KeyRange(byte[] from, byte[] to) {
        this.from = from;
        this.to = to;
    }

    static KeyRange startingWith(byte[] beginning) {
        return new KeyRange(beginning, successor(beginning));
    }

    /** From all that begins with the one to all that begins with the other, both inclusive. */
    static KeyRange between(byte[] first, byte[] last) {
        return new KeyRange(first, successor(last));
    }

    byte[] from() {
        return from;
    }

    byte[] to() {
        return to;
    }

    /** Bounds that contradict one another leave nothing between them. */
    boolean isEmpty() {
        return Arrays.compareUnsigned(from, to) >= 0;
    }

    private static byte[] successor(byte[] beginning) {
        var next = beginning.clone();
        var last = next.length - 1;
        while (next[last] == (byte) 0xFF) {
            last--;
        }
        next[last]++;
        return Arrays.copyOf(next, last + 1);
    }
}
