package city.wutong.starter.listening;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/** What an operator may see of a record: how it is built, not what it says. */
final class Mask {

    private static final int SHOWN = 400;
    private static final String UUID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final Pattern IDENTITY = Pattern.compile(UUID);
    private static final Pattern PROPERTY = Pattern.compile("[a-z][A-Za-z]{0,39}");

    /** A header that has not exactly its form may hold anything. */
    private static final Map<String, Pattern> FORMS = Map.of(
            "ce_specversion", Pattern.compile("\\d\\.\\d"),
            "ce_type", Pattern.compile("[a-z]{1,40}\\.[a-z-]{1,60}\\.v\\d{1,3}"),
            "ce_source", Pattern.compile("/[a-z-]{1,40}"),
            "ce_time", Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?Z"),
            "ce_sequence", Pattern.compile("\\d{1,9}"),
            "ce_actor", Pattern.compile("[A-Z_]{1,40}"),
            "ce_id", IDENTITY,
            "ce_subject", IDENTITY,
            "traceparent", Pattern.compile("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}"));

    private Mask() {}

    /** Headers of an envelope, and no others. */
    static boolean isKnown(String header) {
        return FORMS.containsKey(header);
    }

    static String header(String name, String value) {
        var form = FORMS.get(name);
        return form != null && form.matcher(value).matches() ? value : tag(value);
    }

    /** A random identity passes; of others one can only tell which are alike. */
    static String identity(String value) {
        return IDENTITY.matcher(value).matches() ? value : tag(value);
    }

    /** So short that many values share it: enough to group by, too little to guess from. */
    private static String tag(String value) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
            return "***#" + HexFormat.of().formatHex(hash, 0, 2);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The body with every value starred, up to where it is no JSON; a body that is no object is told by its size. */
    static String shapeOf(byte[] body) {
        var shape = new StringBuilder();
        try (var parser = JsonMapper.shared().createParser(body)) {
            var token = parser.nextToken();
            if (token != JsonToken.START_OBJECT) {
                return "%d bytes that are no JSON object".formatted(body.length);
            }
            for (; token != null && shape.length() < SHOWN; token = parser.nextToken()) {
                append(shape, token, parser);
            }
            return shape.toString();
        } catch (JacksonException broken) {
            return shape.isEmpty() ? "%d bytes that are no JSON object".formatted(body.length) : shape + " ... no JSON";
        }
    }

    private static void append(StringBuilder shape, JsonToken token, JsonParser parser) {
        var closes = token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY;
        if (!closes && !shape.isEmpty() && "{[:".indexOf(shape.charAt(shape.length() - 1)) < 0) {
            shape.append(',');
        }
        var _ = switch (token) {
            case START_OBJECT -> shape.append('{');
            case END_OBJECT -> shape.append('}');
            case START_ARRAY -> shape.append('[');
            case END_ARRAY -> shape.append(']');
            case PROPERTY_NAME -> shape.append(property(parser.currentName())).append(':');
            default -> shape.append('*');
        };
    }

    private static String property(String name) {
        return PROPERTY.matcher(name).matches() ? name : "*";
    }
}
