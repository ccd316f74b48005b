package city.wutong.evaluation.credit;

/** The class of a credit score, the best first. */
public enum CreditClass {
    A,
    B,
    C,
    D,
    E;

    /** This class, unless the cap is worse. */
    CreditClass cappedAt(CreditClass cap) {
        return compareTo(cap) >= 0 ? this : cap;
    }
}
