package city.wutong.project.library;

/** What a beneficiary says of a project. */
public enum Answer {
    VERY_SATISFIED,
    SATISFIED,
    FAIR,
    DISSATISFIED,
    VERY_DISSATISFIED
}
