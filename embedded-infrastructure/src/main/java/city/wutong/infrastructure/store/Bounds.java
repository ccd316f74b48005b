package city.wutong.infrastructure.store;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A lower and an upper bound as ordered bytes, both taken as inclusive: the query itself decides at the edges. */
final class Bounds {

    static final Bounds NONE = new Bounds(null, null);

    private final byte @Nullable [] lower;
    private final byte @Nullable [] upper;

    private Bounds(byte @Nullable [] lower, byte @Nullable [] upper) {
        this.lower = lower;
        this.upper = upper;
    }

    static Bounds atLeast(@Nullable Object value) {
        return ValueType.of(value).hasRange() ? new Bounds(bytes(value), null) : NONE;
    }

    static Bounds atMost(@Nullable Object value) {
        return ValueType.of(value).hasRange() ? new Bounds(null, bytes(value)) : NONE;
    }

    private static byte[] bytes(@Nullable Object value) {
        return new OrderedBytes().append(value).toBytes();
    }

    Bounds and(Bounds other) {
        return new Bounds(lower == null ? other.lower : lower, upper == null ? other.upper : upper);
    }

    boolean isNone() {
        return lower == null && upper == null;
    }

    /** The run behind a beginning; of an array one element may meet the one bound and another the other. */
    KeyRange behind(byte[] beginning, boolean multikey) {
        var kind = lower != null ? lower[0] : upper != null ? upper[0] : 0;
        var first = lower != null ? lower : new byte[] {kind};
        var last = upper != null && !(multikey && lower != null) ? upper : new byte[] {kind};
        return KeyRange.between(join(beginning, first), join(beginning, last));
    }

    static byte[] join(byte[] beginning, byte[] end) {
        var joined = Arrays.copyOf(beginning, beginning.length + end.length);
        System.arraycopy(end, 0, joined, beginning.length, end.length);
        return joined;
    }
}
