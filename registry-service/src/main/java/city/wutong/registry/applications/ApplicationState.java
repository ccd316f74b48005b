package city.wutong.registry.applications;

import java.util.Set;

/** Where an application stands (domain rules 2.5; the five legal steps of the institution measures, article 3). */
public enum ApplicationState {
    SUBMITTED,
    SUPPLEMENT_REQUESTED,
    ACCEPTED,
    UNDER_REVIEW,
    APPROVED,
    CERTIFICATE_ISSUED,
    ANNOUNCED,
    NOT_ACCEPTED,
    REJECTED,
    WITHDRAWN;

    /** The legal steps from here. */
    public Set<ApplicationState> next() {
        return switch (this) {
            case SUBMITTED -> Set.of(SUPPLEMENT_REQUESTED, ACCEPTED, NOT_ACCEPTED, WITHDRAWN);
            case SUPPLEMENT_REQUESTED -> Set.of(SUBMITTED, NOT_ACCEPTED, WITHDRAWN);
            case ACCEPTED -> Set.of(UNDER_REVIEW, WITHDRAWN);
            case UNDER_REVIEW -> Set.of(UNDER_REVIEW, APPROVED, REJECTED, WITHDRAWN);
            case APPROVED -> Set.of(CERTIFICATE_ISSUED);
            case CERTIFICATE_ISSUED -> Set.of(ANNOUNCED);
            case ANNOUNCED, NOT_ACCEPTED, REJECTED, WITHDRAWN -> Set.of();
        };
    }

    public boolean mayBecome(ApplicationState other) {
        return next().contains(other);
    }

    /** Whether somebody still has to do something about it. */
    public boolean isOpen() {
        return !next().isEmpty();
    }
}
