package city.wutong.project.library;

import city.wutong.project.directory.Party;
import city.wutong.project.library.Claim.Agreement;
import city.wutong.project.library.Claim.Release;
import city.wutong.starter.commands.Command;
import city.wutong.starter.commands.KeyReused;
import city.wutong.starter.rules.RuleSet;
import city.wutong.starter.time.BusinessTime;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * All claims on one project. Those that stand never hold more than the target together.
 *
 * @param target what the project needs, in CNY
 * @param taken what the standing ones hold
 * @param all released ones too, in the order in which they came
 */
public record Claims(BigDecimal target, BigDecimal taken, List<Claim> all) {

    public Claims {
        all = List.copyOf(all);
    }

    static Claims upTo(BigDecimal target) {
        return new Claims(target, BigDecimal.ZERO, List.of());
    }

    /** What can still be claimed. */
    public BigDecimal rest() {
        return target.subtract(taken);
    }

    public boolean areFull() {
        return rest().signum() == 0;
    }

    /** Whether the whole target is held by agreements. */
    public boolean areAgreed() {
        return areFull() && all.stream().noneMatch(Claim::waits);
    }

    public Optional<Claim> find(ClaimId id) {
        return all.stream().filter(claim -> claim.id().equals(id)).findFirst();
    }

    /**
     * Whether this very claim is among them already, by a command too old to be remembered. The identity comes from the
     * command's key: other content under it is another command, and what was released meanwhile is no success.
     */
    boolean hold(Claim claim) {
        var there = find(claim.id());
        there.filter(known -> !known.isSameAs(claim)).ifPresent(_ -> {
            throw new KeyReused(Command.current().map(Command::key).orElse(""));
        });
        there.filter(known -> !known.stands()).ifPresent(known -> {
            throw new ClaimSettled(known.id(), known.state());
        });
        return there.isPresent();
    }

    /** The first day by which an agreement is due. */
    Optional<LocalDate> nextDeadline() {
        return all.stream()
                .filter(Claim::waits)
                .map(claim -> claim.deadline().dueOn())
                .min(LocalDate::compareTo);
    }

    /** Takes a claim in if the rules and what is left of the target allow it. */
    Claims with(Claim claim, RuleSet<LibraryRules> rules) {
        var limits = rules.rules().limits();
        var smallest = limits.smallestClaim().min(rest().max(limits.smallestUnit()));
        if (claim.value().compareTo(smallest) < 0 || !limits.isInUnits(claim.value())) {
            throw new ClaimTooSmall(claim.value(), smallest, limits.smallestUnit(), Clause.CLAIM_SIZE.in(rules));
        }
        if (claim.value().compareTo(rest()) > 0) {
            throw new ClaimExceedsRest(claim.value(), rest(), Clause.CLAIM_WITHIN_TARGET.in(rules));
        }
        if (all.stream().filter(Claim::stands).count() >= limits.mostClaims()) {
            throw new TooManyClaims(limits.mostClaims(), Clause.CLAIM_COUNT.in(rules));
        }
        if (releasedOf(claim.claimant()) >= limits.mostReleased()) {
            throw new ReleasedTooOften(limits.mostReleased(), Clause.CLAIM_REPETITION.in(rules));
        }
        var more = new ArrayList<>(all);
        more.add(claim);
        return of(more);
    }

    private long releasedOf(Party claimant) {
        return all.stream()
                .filter(claim -> !claim.stands() && claim.claimant().equals(claimant))
                .count();
    }

    /** One that still waits for its agreement. */
    Claim waiting(ClaimId id) {
        var claim = find(id).orElseThrow(() -> new UnknownClaim(id));
        if (!claim.waits()) {
            throw new ClaimSettled(id, claim.state());
        }
        return claim;
    }

    /** Those that wait for an agreement whose last day is over. */
    List<Claim> overdue(LocalDate today) {
        return all.stream()
                .filter(claim -> claim.waits() && claim.deadline().isOverdue(today))
                .toList();
    }

    /** An agreement is signed after the claim, by its last day, and not in the future. */
    Claims agreed(ClaimId id, Agreement signed, RuleSet<LibraryRules> rules, LocalDate today) {
        var claim = waiting(id);
        var day = signed.signedOn();
        if (claim.deadline().isOverdue(day) || day.isBefore(BusinessTime.dayOf(claim.at())) || day.isAfter(today)) {
            throw new AgreedOutOfTime(id, claim.deadline().dueOn(), Clause.AGREEMENT.in(rules));
        }
        return changed(id, it -> it.agreed(signed));
    }

    Claims released(Claim claim, Release how) {
        return changed(claim.id(), it -> it.released(how));
    }

    private Claims changed(ClaimId id, UnaryOperator<Claim> change) {
        return of(all.stream()
                .map(claim -> claim.id().equals(id) ? change.apply(claim) : claim)
                .toList());
    }

    private Claims of(List<Claim> claims) {
        var held = claims.stream().filter(Claim::stands).map(Claim::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Claims(target, held, claims);
    }
}
