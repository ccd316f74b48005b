package city.wutong.starter.listening;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.messaging.Message;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads the bodies of a topic's records. */
final class Bodies<E> {

    private final Map<String, ? extends Class<? extends E>> types;
    private final Function<? super E, String> speaksOf;
    private final JsonMapper json;

    Bodies(Map<String, ? extends Class<? extends E>> types, Function<? super E, String> speaksOf, JsonMapper json) {
        this.types = types;
        this.speaksOf = speaksOf;
        this.json = json;
    }

    boolean know(String type) {
        return types.containsKey(type);
    }

    /** Throws {@link Unreadable} unless the body is of the type, which is known, and speaks of the subject. */
    E read(Message<?> message, String type, String subject) {
        @Nullable Class<? extends E> record = types.get(type);
        if (record == null) {
            throw new Unreadable("The type is not known");
        }
        var event = read(payloadOf(message), record);
        if (!subject.equals(speaksOf.apply(event))) {
            throw new Unreadable("The body speaks of another than the subject");
        }
        return event;
    }

    private static byte[] payloadOf(Message<?> message) {
        // A record without a value arrives as an object of Spring's, whatever the declared type.
        if (message.getPayload() instanceof byte[] body) {
            return body;
        }
        throw new Unreadable("There is no body");
    }

    private E read(byte[] body, Class<? extends E> record) {
        try {
            @Nullable E event = json.readValue(body, record);
            if (event == null) {
                throw new Unreadable("The body is null");
            }
            return event;
        } catch (JacksonException unreadable) {
            throw new Unreadable("The body is no " + record.getSimpleName());
        }
    }
}
