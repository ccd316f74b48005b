package city.wutong.project.library;

import java.util.Set;

/** Where a project stands (domain rules 7.1). */
public enum ProjectState {
    PROPOSED,
    REVIEWED,
    LISTED,
    CLAIMED,
    IMPLEMENTING,
    MIDTERM_PASSED,
    COMPLETED,
    EVALUATED,
    REJECTED,
    WITHDRAWN,
    STOPPED;

    /** The steps from here. */
    public Set<ProjectState> next() {
        return switch (this) {
            case PROPOSED -> Set.of(REVIEWED, WITHDRAWN);
            case REVIEWED -> Set.of(REVIEWED, LISTED, REJECTED, WITHDRAWN);
            case LISTED -> Set.of(CLAIMED, WITHDRAWN);
            case CLAIMED -> Set.of(LISTED, IMPLEMENTING);
            case IMPLEMENTING -> Set.of(MIDTERM_PASSED, STOPPED);
            case MIDTERM_PASSED -> Set.of(COMPLETED, STOPPED);
            case COMPLETED -> Set.of(EVALUATED);
            case EVALUATED, REJECTED, WITHDRAWN, STOPPED -> Set.of();
        };
    }

    public boolean mayBecome(ProjectState other) {
        return next().contains(other);
    }

    /** Whether everybody may see it. */
    public boolean isPublic() {
        return switch (this) {
            case LISTED, CLAIMED, IMPLEMENTING, MIDTERM_PASSED, COMPLETED, EVALUATED, STOPPED -> true;
            case PROPOSED, REVIEWED, REJECTED, WITHDRAWN -> false;
        };
    }

    /** Whether it is being carried out. */
    public boolean isUnderWay() {
        return this == IMPLEMENTING || this == MIDTERM_PASSED;
    }
}
