package city.wutong.contracts.registry;

import java.time.Instant;
import java.util.Objects;

/**
 * An organisation is being dissolved and may do nothing but liquidate. Told when a ground of dissolution has been
 * established. No personal data.
 */
public record LiquidationBegun(String organisation, RuleCited rule, Instant occurredAt) implements OrganisationEvent {

    /** The wire type of this event; it never changes. */
    public static final String TYPE = "registry.liquidation-begun.v1";

    public LiquidationBegun {
        Objects.requireNonNull(organisation, "organisation");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(occurredAt, "occurredAt");
    }

    @Override
    public String eventType() {
        return TYPE;
    }
}
