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
    MIN(0x10),
    NOTHING(0x20),
    NUMBER(0x30),
    TEXT(0x40),
    /** Documents, arrays, bytes: equal values have equal bytes, but the bytes are in no order. */
    OPAQUE(0x50),
    UUID_TEXT(0x60),
    OBJECT_ID(0x70),
    TRUTH(0x80),
    INSTANT(0x90),
    MAX(0xA0);

    private final int tag;

    ValueType(int tag) {
        this.tag = tag;
    }

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
        return tag;
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
