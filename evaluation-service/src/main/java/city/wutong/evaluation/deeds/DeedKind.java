package city.wutong.evaluation.deeds;

/** What kinds of deed there are; the rule set of credit says what each is worth. */
public enum DeedKind {
    HOURS_A,
    HOURS_B,
    HOURS_C,
    HOURS_D,
    PROJECT_COMPLETED,
    PROJECT_EVALUATED;

    /** Hours are counted together, since there are too many to name; each project is named. */
    boolean isCountedTogether() {
        return switch (this) {
            case HOURS_A, HOURS_B, HOURS_C, HOURS_D -> true;
            case PROJECT_COMPLETED, PROJECT_EVALUATED -> false;
        };
    }
}
