package city.wutong.infrastructure.store;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The kinds of values in the order in which an index keeps them. */
enum ValueType {
    MIN,
    NOTHING,
    NUMBER,
    TEXT,
    /** Documents, arrays, bytes: equal values have equal bytes, but the bytes are in no order. */
    OPAQUE,
    UUID_TEXT,
    OBJECT_ID,
    TRUTH,
    INSTANT,
    MAX;

    static ValueType of(@Nullable Object value) {
        return switch (value) {
            case null -> NOTHING;
            case Missing _ -> NOTHING;
            case MinKey _ -> MIN;
            case MaxKey _ -> MAX;
            case Number _ -> NUMBER;
            case String _ -> TEXT;
            case UUID _ -> UUID_TEXT;
            case ObjectId _ -> OBJECT_ID;
            case Boolean _ -> TRUTH;
            case Instant _ -> INSTANT;
            default -> OPAQUE;
        };
    }

    /** The first byte of every value of this kind; never 0xFF, so that every beginning of bytes has a successor. */
    int tag() {
        return 0x10 + ordinal();
    }

    /** Whether a comparison with a bound of this kind selects one run of the index. */
    boolean hasRange() {
        return switch (this) {
            case NUMBER, TEXT, UUID_TEXT, OBJECT_ID, TRUTH, INSTANT -> true;
            case MIN, NOTHING, OPAQUE, MAX -> false;
        };
    }

    static boolean isOpaque(byte[] ordered) {
        return ordered[0] == OPAQUE.tag();
    }
}
