package city.wutong.contracts.registry;

import java.time.Instant;
import java.util.Objects;

/**
 * An application has been approved by a second person. Told when the decision is made; the register changes with it. No
 * personal data.
 */
public record ApplicationApproved(
        String application, Kind kind, String organisation, RuleCited rule, Instant occurredAt)
        implements ApplicationEvent {

    /** The wire type of this event; it never changes. */
    public static final String TYPE = "registry.application-approved.v1";

    public ApplicationApproved {
        Objects.requireNonNull(application, "application");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(organisation, "organisation");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(occurredAt, "occurredAt");
    }

    @Override
    public String eventType() {
        return TYPE;
    }
}
