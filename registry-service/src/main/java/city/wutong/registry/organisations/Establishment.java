package city.wutong.registry.organisations;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an application says about the organisation to be established, as far as the law sets conditions for it.
 *
 * @param foundation what only a foundation has; null for the other types
 * @param officers founders and proposed officers
 */
public record Establishment(
        OrganisationType type,
        Supervision supervision,
        Property property,
        Membership membership,
        @Nullable Foundation foundation,
        List<Officer> officers) {

    /**
     * Who stands behind the organisation.
     *
     * @param unit the supervising unit that agreed
     * @param directClass the class that needs none
     */
    public record Supervision(
            @Nullable String unit, @Nullable DirectClass directClass) {}

    /** The classes that register directly, without a supervising unit. */
    public enum DirectClass {
        INDUSTRY_ASSOCIATION,
        SCIENCE_AND_TECHNOLOGY,
        CHARITY,
        COMMUNITY_SERVICE
    }

    /**
     * What the organisation is given, in CNY.
     *
     * @param fund activity fund, start-up fund or original fund
     * @param paidInCash whether all of the fund is cash that has arrived
     * @param total all lawful property
     * @param nonState the part of it that is not the state's
     */
    public record Property(
            BigDecimal fund, boolean paidInCash, BigDecimal total, BigDecimal nonState, Premises premises) {}

    /**
     * The place of the organisation.
     *
     * @param monthsOfUse how long it may be used; without meaning when it is owned
     */
    public record Premises(boolean owned, int monthsOfUse) {}

    /** Who is in it: individuals and units are members, staff is employed full time. */
    public record Membership(int individuals, int units, int fullTimeStaff) {}

    /**
     * What only a foundation has.
     *
     * @param privateFunds whether it is set up with private property
     */
    public record Foundation(boolean publicFundraising, boolean privateFunds, Board board) {}

    /**
     * A foundation's directors and supervisors, in numbers.
     *
     * @param paid directors who are paid by the foundation
     * @param related directors who have a close relative among the directors
     * @param conflictedSupervisors supervisors who are directors, their relatives or finance staff
     */
    public record Board(int directors, int termYears, int paid, int related, int conflictedSupervisors) {}

    /** A founder or proposed officer, without a name: who it is, the application knows. */
    public record Officer(Set<Position> positions, Set<Circumstance> circumstances) {}

    /** What a person is to be; one person may be several. */
    public enum Position {
        FOUNDER,
        LEGAL_REPRESENTATIVE,
        CHAIR,
        VICE_CHAIR,
        SECRETARY_GENERAL,
        OTHER
    }

    /** What may stand against a person in a position. */
    public enum Circumstance {
        LACKS_FULL_CAPACITY,
        DEPRIVED_OF_POLITICAL_RIGHTS,
        SERVING_STATE_OFFICIAL,
        LEGAL_REPRESENTATIVE_OF_ANOTHER_SOCIETY,
        LEGAL_REPRESENTATIVE_ELSEWHERE
    }
}
