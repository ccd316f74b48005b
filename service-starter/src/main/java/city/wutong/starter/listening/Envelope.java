package city.wutong.starter.listening;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The attributes of a CloudEvent in binary mode, read from a record's headers. */
record Envelope(Map<String, ? extends @Nullable Object> headers) {

    String type() {
        return required("type");
    }

    String id() {
        return required("id");
    }

    String subject() {
        return required("subject");
    }

    long sequence() {
        try {
            return Long.parseLong(required("sequence"));
        } catch (NumberFormatException notANumber) {
            throw new Unreadable("ce_sequence is no number");
        }
    }

    Instant time() {
        try {
            return Instant.parse(required("time"));
        } catch (DateTimeException notATime) {
            throw new Unreadable("ce_time is no time");
        }
    }

    /** Says whether one can tell which fact of which subject it is. */
    boolean hasPlace() {
        return value("subject").filter(text -> !text.isBlank()).isPresent()
                && value("sequence").filter(text -> text.matches("\\d{1,18}")).isPresent();
    }

    private String required(String attribute) {
        return value(attribute)
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> new Unreadable("ce_" + attribute + " is missing"));
    }

    /** Spring turns the prefix of what it takes for no complete CloudEvent into that of HTTP. */
    private Optional<String> value(String attribute) {
        return Optional.ofNullable(headers.get("ce_" + attribute))
                .or(() -> Optional.ofNullable(headers.get("ce-" + attribute)))
                .map(value -> switch (value) {
                    case byte[] bytes -> new String(bytes, StandardCharsets.UTF_8);
                    default -> value.toString();
                });
    }
}
