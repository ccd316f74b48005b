package city.wutong.infrastructure.store;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Values as bytes that compare, unsigned, as MongoDB compares the values, and of which none is another's beginning.
 *
 * <p>Documents and arrays only keep equality; decimals are ordered to the precision of a double.
 */
final class OrderedBytes {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(48);

    OrderedBytes append(@Nullable Object value) {
        var type = ValueType.of(value);
        bytes.write(type.tag());
        switch (value) {
            case Number number -> appendNumber(number);
            case String text -> appendText(text);
            case UUID uuid -> appendText(uuid.toString());
            case ObjectId id -> bytes.writeBytes(id.toByteArray());
            case Boolean truth -> bytes.write(truth ? 1 : 0);
            case Instant instant -> appendLong(instant.toEpochMilli() ^ Long.MIN_VALUE);
            case null, default -> {
                if (type == ValueType.OPAQUE) {
                    appendOpaque(value);
                }
            }
        }
        return this;
    }

    byte[] toBytes() {
        return bytes.toByteArray();
    }

    private void appendNumber(Number number) {
        var value = number.doubleValue() == 0 ? 0.0 : number.doubleValue();
        var bits = Double.doubleToLongBits(value);
        appendLong(bits ^ ((bits >> 63) | Long.MIN_VALUE));
        // What a long has beyond a double's precision, at most 512 either way.
        var rest = number instanceof Long exact ? exact - (long) value : 0;
        bytes.write((int) (rest + 0x8000) >> 8);
        bytes.write((int) rest);
    }

    private void appendLong(long value) {
        for (var shift = 56; shift >= 0; shift -= 8) {
            bytes.write((int) (value >> shift));
        }
    }

    /** Like UTF-8, but by UTF-16 units, whose order the query matcher uses; a zero is escaped, two end the text. */
    private void appendText(String text) {
        for (var index = 0; index < text.length(); index++) {
            var unit = text.charAt(index);
            if (unit == 0) {
                bytes.write(0);
                bytes.write(0xFF);
            } else if (unit < 0x80) {
                bytes.write(unit);
            } else if (unit < 0x800) {
                bytes.write(0xC0 | (unit >> 6));
                bytes.write(0x80 | (unit & 0x3F));
            } else {
                bytes.write(0xE0 | (unit >> 12));
                bytes.write(0x80 | (unit >> 6 & 0x3F));
                bytes.write(0x80 | (unit & 0x3F));
            }
        }
        bytes.write(0);
        bytes.write(0);
    }

    private void appendOpaque(@Nullable Object value) {
        var normal = new KeyValue(new Object[] {value}).normalized().get(0);
        bytes.writeBytes(Bson.encode(new Document("", normal)));
    }
}
