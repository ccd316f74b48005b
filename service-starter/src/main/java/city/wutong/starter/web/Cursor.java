package city.wutong.starter.web;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32C;

/**
 * A place in a list that is ordered by (value, id). It grants nothing: whoever makes one up can only begin elsewhere in
 * what he may see anyway, so a checksum against mistakes is enough and no key has to be shared.
 *
 * @param order name of the order the value belongs to, for example {@code name}
 * @param value the last item's sort value, in the list's own notation
 * @param id the last item's identity, which makes the order total
 */
public record Cursor(String order, String value, String id) {

    private static final int LONGEST = 4096;

    /** The cursor as it stands in an address: letters, digits, hyphen and underscore. */
    public String text() {
        var parts = new byte[][] {bytes(order), bytes(value), bytes(id)};
        var length = Integer.BYTES;
        for (var part : parts) {
            length += Short.BYTES + part.length;
        }
        var buffer = ByteBuffer.allocate(length);
        for (var part : parts) {
            buffer.putShort((short) part.length).put(part);
        }
        buffer.putInt(checksum(buffer.array(), buffer.position()));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(buffer.array());
    }

    /** Reads a cursor of the given order; throws {@link ForgedCursor} if it is anything else. */
    public static Cursor parse(String text, String order) {
        try {
            if (text.length() > LONGEST) {
                throw new ForgedCursor();
            }
            var buffer = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            var cursor = new Cursor(next(buffer), next(buffer), next(buffer));
            var end = buffer.position();
            if (buffer.getInt() != checksum(buffer.array(), end)
                    || buffer.hasRemaining()
                    || !cursor.order.equals(order)) {
                throw new ForgedCursor();
            }
            return cursor;
        } catch (IllegalArgumentException | BufferUnderflowException broken) {
            throw new ForgedCursor();
        }
    }

    private static String next(ByteBuffer buffer) {
        var length = Short.toUnsignedInt(buffer.getShort());
        if (length > buffer.remaining()) {
            throw new BufferUnderflowException();
        }
        var part = new byte[length];
        buffer.get(part);
        return new String(part, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String part) {
        return part.getBytes(StandardCharsets.UTF_8);
    }

    private static int checksum(byte[] bytes, int length) {
        var checksum = new CRC32C();
        checksum.update(bytes, 0, length);
        return (int) checksum.getValue();
    }
}
