package city.wutong.registry.conditions;

import city.wutong.starter.web.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;

/**
 * What an application says about the organisation to be established, as far as the law sets conditions for it.
 *
 * @param foundation what only a foundation has; null for the other types
 * @param officers founders and proposed officers
 */
public record Establishment(
        @NotNull OrganisationType type,
        @NotNull @Valid Supervision supervision,
        @NotNull @Valid Property property,
        @NotNull @Valid Membership membership,
        @Valid @Nullable Foundation foundation,
        @NotNull @Size(max = 500) List<@NotNull @Valid Officer> officers) {

    private static final int MOST = 1_000_000;

    /**
     * Who stands behind the organisation.
     *
     * @param unit the supervising unit that agreed
     * @param directClass the class that needs none
     */
    public record Supervision(
            @PlainText(max = 100) @Nullable String unit,
            @Nullable DirectClass directClass) {}

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
            @NotNull @PositiveOrZero @Digits(integer = 12, fraction = 2) BigDecimal fund,

            boolean paidInCash,

            @NotNull @PositiveOrZero @Digits(integer = 12, fraction = 2) BigDecimal total,

            @NotNull @PositiveOrZero @Digits(integer = 12, fraction = 2) BigDecimal nonState,

            @NotNull @Valid Premises premises) {}

    /**
     * The place of the organisation.
     *
     * @param monthsOfUse how long it may be used; without meaning when it is owned
     */
    public record Premises(boolean owned, @Range(max = MOST) int monthsOfUse) {}

    /** Who is in it: individuals and units are members, staff is employed full time. */
    public record Membership(
            @Range(max = MOST) int individuals,
            @Range(max = MOST) int units,
            @Range(max = MOST) int fullTimeStaff) {}

    /**
     * What only a foundation has.
     *
     * @param privateFunds whether it is set up with private property
     */
    public record Foundation(
            boolean publicFundraising,
            boolean privateFunds,
            @NotNull @Valid Board board) {}

    /**
     * A foundation's directors and supervisors, in numbers.
     *
     * @param paid directors who are paid by the foundation
     * @param related directors who have a close relative among the directors
     * @param conflictedSupervisors supervisors who are directors, their relatives or finance staff
     */
    public record Board(
            @Range(max = MOST) int directors,
            @Range(max = MOST) int termYears,
            @Range(max = MOST) int paid,
            @Range(max = MOST) int related,
            @Range(max = MOST) int conflictedSupervisors) {}

    /** A founder or proposed officer, without a name: who it is, the application knows. */
    public record Officer(
            @NotNull Set<@NotNull Position> positions,
            @NotNull Set<@NotNull Circumstance> circumstances) {}

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
