package city.wutong.volunteer.activities;

import city.wutong.starter.rules.RuleSet;
import city.wutong.starter.rules.RuleSets;
import city.wutong.starter.time.BusinessTime;
import city.wutong.volunteer.activities.Demands.Circumstance;
import city.wutong.volunteer.catalogue.Catalogue;
import city.wutong.volunteer.catalogue.Skill;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Holds a plan against the rules in force when it is submitted. */
@Component
class PlanCheck {

    private final RuleSets<ActivityRules> rules;
    private final Catalogue catalogue;
    private final ServiceLimit limits;

    PlanCheck(RuleSets<ActivityRules> rules, Catalogue catalogue, ServiceLimit limits) {
        this.rules = rules;
        this.catalogue = catalogue;
        this.limits = limits;
    }

    /** What every plan must be, a draft too. */
    void requireConsistent(Plan plan, LocalDate day) {
        catalogue.require(
                Set.of(plan.division()), Set.of(plan.field()), plan.demands().skills(), day);
        var window = plan.window();
        if (!window.startsAt().isBefore(window.endsAt())) {
            throw new ContradictoryPlan("An activity ends after it begins");
        }
        var longest = rules.inForceOn(day).rules().limits().longestDays();
        if (ChronoUnit.DAYS.between(window.firstDay(), window.lastDay()) >= longest) {
            throw new ContradictoryPlan("An activity lasts %d days at most".formatted(longest));
        }
    }

    /** What the rules make of it; refuses what may not be published. */
    Requirements require(Plan plan, Instant now) {
        var day = BusinessTime.dayOf(now);
        requireConsistent(plan, day);
        if (plan.window().hasBegun(now)) {
            throw new ContradictoryPlan("An activity is submitted before it begins");
        }
        requireOneService(plan.window());
        var inForce = rules.inForceOn(day);
        var circumstances = circumstancesOf(plan, inForce.rules());
        requireNotice(plan, inForce);
        requireTraining(plan, inForce, day);
        requireInsurance(plan, inForce, circumstances);
        var isDangerous = circumstances.contains(Circumstance.DANGEROUS);
        var minors = inForce.clause(inForce.rules().minors());
        if (isDangerous && plan.demands().minorsWelcome()) {
            throw new MinorsInDanger(minors);
        }
        var agreement = inForce.rules().agreement();
        var needsAgreement = plan.window().lasts(agreement.months())
                || !Collections.disjoint(agreement.circumstances(), circumstances);
        return new Requirements(
                isDangerous,
                minors,
                inForce.clause(inForce.rules().training()),
                needsAgreement ? inForce.clause(agreement.clause()) : null);
    }

    /** There is one attendance of each volunteer, and that is one service. */
    private void requireOneService(Window window) {
        var limit = limits.longestOn(window.firstDay());
        if (Duration.between(window.startsAt(), window.endsAt()).compareTo(Duration.ofMinutes(limit.minutes())) > 0) {
            throw new ActivityTooLong(limit);
        }
    }

    private static Set<Circumstance> circumstancesOf(Plan plan, ActivityRules rules) {
        var circumstances = EnumSet.noneOf(Circumstance.class);
        circumstances.addAll(plan.demands().circumstances());
        if (rules.dangerousFields().contains(plan.field())) {
            circumstances.add(Circumstance.DANGEROUS);
        }
        return circumstances;
    }

    private static void requireNotice(Plan plan, RuleSet<ActivityRules> inForce) {
        if (plan.notice().risks() == null || plan.notice().protection() == null) {
            throw new NoticeIncomplete(inForce.clause(inForce.rules().notice()));
        }
    }

    private void requireTraining(Plan plan, RuleSet<ActivityRules> inForce, LocalDate day) {
        var trained = plan.demands().skills().stream()
                .flatMap(code -> catalogue.skill(code, day).stream())
                .filter(Skill::needsTraining)
                .map(Skill::code)
                .sorted()
                .collect(Collectors.joining(", "));
        if (!trained.isEmpty() && plan.notice().training() == null) {
            throw new TrainingMissing(trained, inForce.clause(inForce.rules().training()));
        }
    }

    private static void requireInsurance(Plan plan, RuleSet<ActivityRules> inForce, Set<Circumstance> circumstances) {
        var insurance = inForce.rules().insurance();
        if (!Collections.disjoint(insurance.circumstances(), circumstances)
                && plan.demands().insurance() == null) {
            throw new InsuranceMissing(inForce.clause(insurance.clause()));
        }
    }
}
