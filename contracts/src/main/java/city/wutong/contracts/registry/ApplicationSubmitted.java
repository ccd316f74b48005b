package city.wutong.contracts.registry;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An application has been filed with the documents of its kind. Told when it is received; the legal periods run from
 * here. No personal data.
 */
public record ApplicationSubmitted(
        String application, Kind kind, @Nullable String organisation, Instant occurredAt) implements ApplicationEvent {

    /** The wire type of this event; it never changes. */
    public static final String TYPE = "registry.application-submitted.v1";

    public ApplicationSubmitted {
        Objects.requireNonNull(application, "application");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(occurredAt, "occurredAt");
    }

    @Override
    public String eventType() {
        return TYPE;
    }
}
