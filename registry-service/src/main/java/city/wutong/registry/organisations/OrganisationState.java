package city.wutong.registry.organisations;

import java.util.Set;

/** Where an organisation stands (domain rules 2.5). */
public enum OrganisationState {
    REGISTERED,
    SUSPENDED,
    LIQUIDATING,
    DEREGISTERED,
    REVOKED;

    /** The legal steps from here. */
    public Set<OrganisationState> next() {
        return switch (this) {
            case REGISTERED -> Set.of(SUSPENDED, LIQUIDATING, REVOKED);
            case SUSPENDED -> Set.of(REGISTERED, LIQUIDATING, REVOKED);
            case LIQUIDATING, REVOKED -> Set.of(DEREGISTERED);
            case DEREGISTERED -> Set.of();
        };
    }

    public boolean mayBecome(OrganisationState other) {
        return next().contains(other);
    }

    /** Whether its name is taken: a body that is gone gives it free after the waiting time only. */
    public boolean isLive() {
        return this != DEREGISTERED && this != REVOKED;
    }
}
