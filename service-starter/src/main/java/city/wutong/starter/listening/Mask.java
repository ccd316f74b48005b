package city.wutong.starter.listening;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** What an operator may see of a record: how it is built, not what it says. */
final class Mask {

    private static final int SHOWN = 400;
    private static final Pattern WIRE_WORD = Pattern.compile("[\\w./:@-]{1,120}");
    private static final Pattern VALUES =
            Pattern.compile("(:\\s*|\\[\\s*|,\\s*)(\"(?:[^\"\\\\]|\\\\.)*\"(?!\\s*:)|[\\d.eE+-]+)");

    private Mask() {}

    /** Wire names, identities and times pass; anything else becomes stars. */
    static String of(String value) {
        return WIRE_WORD.matcher(value).matches() ? value : "*".repeat(Math.min(value.length(), 8));
    }

    /** The body with every value starred; a body that is no JSON object is told by its size alone. */
    static String shapeOf(byte[] body) {
        var text = new String(body, 0, Math.min(body.length, 4 * SHOWN), StandardCharsets.UTF_8).strip();
        if (!text.startsWith("{")) {
            return "%d bytes that are no JSON object".formatted(body.length);
        }
        var masked = VALUES.matcher(text).replaceAll("$1*");
        return masked.length() > SHOWN ? masked.substring(0, SHOWN) : masked;
    }
}
