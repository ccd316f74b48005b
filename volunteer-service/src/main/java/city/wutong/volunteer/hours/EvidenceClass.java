package city.wutong.volunteer.hours;

/** How well service is proven, from A, the strongest, to D, a late entry in bulk. */
public enum EvidenceClass {
    A,
    B,
    C,
    D
}
