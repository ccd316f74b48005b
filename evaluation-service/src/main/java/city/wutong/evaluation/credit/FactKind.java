package city.wutong.evaluation.credit;

/** What kinds of fact bear on credit; the rule set says how. */
public enum FactKind {
    REGISTERED,
    IMPORTED,
    CHANGED,
    SUSPENDED,
    RESUMED,
    LIQUIDATION_BEGUN,
    DEREGISTERED,
    REVOKED,
    // Nobody announces these yet: the vetoes that rest on them are already in the rule set.
    ABNORMAL_LISTED,
    ABNORMAL_REMOVED,
    SERIOUS_LISTED,
    SERIOUS_REMOVED,
    INSPECTION_QUALIFIED,
    INSPECTION_UNQUALIFIED
}
