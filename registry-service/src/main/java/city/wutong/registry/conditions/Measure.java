package city.wutong.registry.conditions;

import city.wutong.registry.conditions.Establishment.Board;
import city.wutong.registry.conditions.Establishment.Circumstance;
import city.wutong.registry.conditions.Establishment.Foundation;
import city.wutong.registry.conditions.Establishment.Position;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** What a condition of establishment measures. */
enum Measure {
    FUND(it -> Quantity.of(it.property().fund())),
    FUND_PAID_IN_CASH(it -> Quantity.of(it.property().paidInCash())),
    PROPERTY(it -> Quantity.of(it.property().total())),
    NON_STATE_SHARE(it -> new Quantity(it.property().nonState(), it.property().total())),
    PREMISES_MONTHS(it -> Quantity.of(
            it.property().premises().owned()
                    ? Integer.MAX_VALUE
                    : it.property().premises().monthsOfUse())),
    INDIVIDUALS(it -> Quantity.of(it.membership().individuals())),
    UNITS(it -> Quantity.of(it.membership().units())),
    MEMBERS(it ->
            Quantity.of((long) it.membership().individuals() + it.membership().units())),
    FULL_TIME_STAFF(it -> Quantity.of(it.membership().fullTimeStaff())),
    SUPERVISED_OR_DIRECT(it ->
            Quantity.of(it.supervision().unit() != null || it.supervision().directClass() != null)),
    DIRECTORS(it -> Quantity.of(board(it).directors())),
    BOARD_TERM_YEARS(it -> Quantity.of(board(it).termYears())),
    PAID_DIRECTORS_SHARE(it -> Quantity.of(board(it).paid(), board(it).directors())),
    RELATED_DIRECTORS_SHARE(it -> Quantity.of(board(it).related(), board(it).directors())),
    CONFLICTED_SUPERVISORS(it -> Quantity.of(board(it).conflictedSupervisors())),
    CHAIRS_WHO_ARE_LEGAL_REPRESENTATIVE(it -> Quantity.of(it.officers().stream()
            .filter(officer -> officer.positions().containsAll(Set.of(Position.CHAIR, Position.LEGAL_REPRESENTATIVE)))
            .count())),
    INCAPABLE_OFFICERS(it -> persons(it, EnumSet.allOf(Position.class), Circumstance.LACKS_FULL_CAPACITY)),
    DEPRIVED_OFFICERS(it -> persons(it, EnumSet.allOf(Position.class), Circumstance.DEPRIVED_OF_POLITICAL_RIGHTS)),
    STATE_OFFICIALS_IN_THE_LEAD(it -> persons(
            it,
            Set.of(Position.CHAIR, Position.VICE_CHAIR, Position.SECRETARY_GENERAL),
            Circumstance.SERVING_STATE_OFFICIAL)),
    REPRESENTATIVES_OF_ANOTHER_SOCIETY(it ->
            persons(it, Set.of(Position.LEGAL_REPRESENTATIVE), Circumstance.LEGAL_REPRESENTATIVE_OF_ANOTHER_SOCIETY)),
    REPRESENTATIVES_ELSEWHERE(it -> persons(
            it,
            Set.of(Position.LEGAL_REPRESENTATIVE),
            Circumstance.LEGAL_REPRESENTATIVE_ELSEWHERE,
            Circumstance.LEGAL_REPRESENTATIVE_OF_ANOTHER_SOCIETY));

    private static final Foundation NONE = new Foundation(false, false, new Board(0, 0, 0, 0, 0));

    private final Function<Establishment, Quantity> reading;

    Measure(Function<Establishment, Quantity> reading) {
        this.reading = reading;
    }

    Quantity of(Establishment establishment) {
        return reading.apply(establishment);
    }

    private static Board board(Establishment establishment) {
        return Objects.requireNonNullElse(establishment.foundation(), NONE).board();
    }

    private static Quantity persons(Establishment establishment, Set<Position> positions, Circumstance... any) {
        return Quantity.of(establishment.officers().stream()
                .filter(officer -> !Collections.disjoint(officer.positions(), positions))
                .filter(officer -> !Collections.disjoint(officer.circumstances(), Set.of(any)))
                .count());
    }

    /** An amount of a whole; a whole of one where the amount stands for itself. */
    record Quantity(BigDecimal amount, BigDecimal whole) {

        static Quantity of(BigDecimal amount) {
            return new Quantity(amount, BigDecimal.ONE);
        }

        static Quantity of(long amount) {
            return of(BigDecimal.valueOf(amount));
        }

        static Quantity of(long amount, long whole) {
            return new Quantity(BigDecimal.valueOf(amount), BigDecimal.valueOf(whole));
        }

        static Quantity of(boolean fact) {
            return of(fact ? 1 : 0);
        }
    }
}
