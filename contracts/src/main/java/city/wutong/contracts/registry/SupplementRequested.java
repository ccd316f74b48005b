package city.wutong.contracts.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The authority has asked the applicant for what is missing. Told once at most for each application, since the law
 * allows one notice. No personal data.
 */
public record SupplementRequested(
        String application, @Nullable LocalDate answerBy, Instant occurredAt) implements ApplicationEvent {

    /** The wire type of this event; it never changes. */
    public static final String TYPE = "registry.supplement-requested.v1";

    public SupplementRequested {
        Objects.requireNonNull(application, "application");
        Objects.requireNonNull(occurredAt, "occurredAt");
    }

    @Override
    public String eventType() {
        return TYPE;
    }
}
