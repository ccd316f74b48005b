package city.wutong.contracts.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * An organisation must stop its activities for a period. Told when the order to stop takes effect. No personal data.
 */
public record OrganisationSuspended(
        String organisation, LocalDate from, LocalDate until, RuleCited rule, Instant occurredAt)
        implements OrganisationEvent {

    /** The wire type of this event; it never changes. */
    public static final String TYPE = "registry.organisation-suspended.v1";

    public OrganisationSuspended {
        Objects.requireNonNull(organisation, "organisation");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(occurredAt, "occurredAt");
    }

    @Override
    public String eventType() {
        return TYPE;
    }
}
