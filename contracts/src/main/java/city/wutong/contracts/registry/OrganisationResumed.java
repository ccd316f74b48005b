package city.wutong.contracts.registry;

import java.time.Instant;
import java.util.Objects;

/**
 * A suspended organisation may act again. Told when the suspension is lifted: its period is over and the rectification
 * report accepted. No personal data.
 */
public record OrganisationResumed(String organisation, RuleCited rule, Instant occurredAt)
        implements OrganisationEvent {

    /** The wire type of this event; it never changes. */
    public static final String TYPE = "registry.organisation-resumed.v1";

    public OrganisationResumed {
        Objects.requireNonNull(organisation, "organisation");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(occurredAt, "occurredAt");
    }

    @Override
    public String eventType() {
        return TYPE;
    }
}
