package city.wutong.contracts.registry;

import java.time.Instant;
import java.util.Objects;

/**
 * The registration of an organisation has been revoked by decision of the authority. Told when the decision takes
 * effect; only liquidation and deregistration may follow. No personal data.
 */
public record OrganisationRevoked(String organisation, RuleCited rule, Instant occurredAt)
        implements OrganisationEvent {

    /** The wire type of this event; it never changes. */
    public static final String TYPE = "registry.organisation-revoked.v1";

    public OrganisationRevoked {
        Objects.requireNonNull(organisation, "organisation");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(occurredAt, "occurredAt");
    }

    @Override
    public String eventType() {
        return TYPE;
    }
}
