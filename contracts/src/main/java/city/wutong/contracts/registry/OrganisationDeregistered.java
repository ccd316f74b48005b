package city.wutong.contracts.registry;

import java.time.Instant;
import java.util.Objects;

/**
 * An organisation has ceased to exist as a legal person. Told when its deregistration is approved; nothing follows it.
 * No personal data.
 */
public record OrganisationDeregistered(String organisation, RuleCited rule, Instant occurredAt)
        implements OrganisationEvent {

    /** The wire type of this event; it never changes. */
    public static final String TYPE = "registry.organisation-deregistered.v1";

    public OrganisationDeregistered {
        Objects.requireNonNull(organisation, "organisation");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(occurredAt, "occurredAt");
    }

    @Override
    public String eventType() {
        return TYPE;
    }
}
