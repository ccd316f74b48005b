package city.wutong.contracts.volunteer;

/**
 * How well an hour of service is proven, by the published rule set of hours: A is the strongest, D a late entry in
 * bulk.
 */
public enum EvidenceClass {
    A,
    B,
    C,
    D
}
