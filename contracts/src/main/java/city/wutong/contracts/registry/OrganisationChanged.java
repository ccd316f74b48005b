package city.wutong.contracts.registry;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * Registered items of an organisation have changed. Told when an approved change takes effect; carries the name and
 * division now in force, whether or not they are among the changed items. No personal data.
 */
public record OrganisationChanged(
        String organisation, String name, String division, List<String> items, Instant occurredAt)
        implements OrganisationEvent {

    /** The wire type of this event; it never changes. */
    public static final String TYPE = "registry.organisation-changed.v1";

    public OrganisationChanged {
        Objects.requireNonNull(organisation, "organisation");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(division, "division");
        items = List.copyOf(items);
        Objects.requireNonNull(occurredAt, "occurredAt");
    }

    @Override
    public String eventType() {
        return TYPE;
    }
}
