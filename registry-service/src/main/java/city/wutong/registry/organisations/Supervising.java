package city.wutong.registry.organisations;

import city.wutong.registry.conditions.RegistrationRules;
import city.wutong.registry.conditions.RegistrationRules.TimeLimit;
import city.wutong.registry.conditions.UnifiedSocialCreditCode;
import city.wutong.starter.commands.Command;
import city.wutong.starter.commands.Receipt;
import city.wutong.starter.rules.RuleSets;
import city.wutong.starter.time.BusinessTime;
import city.wutong.starter.time.Deadline;
import city.wutong.starter.time.WorkingDays;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Suspension, release, liquidation and revocation: one officer proposes, another decides. */
@Component
public class Supervising {

    private final Organisations organisations;
    private final RuleSets<RegistrationRules> rules;
    private final InterventionClauses clauses;
    private final WorkingDays calendar;
    private final Clock clock;

    Supervising(
            Organisations organisations,
            RuleSets<RegistrationRules> rules,
            InterventionClauses clauses,
            WorkingDays calendar,
            Clock clock) {
        this.organisations = organisations;
        this.rules = rules;
        this.clauses = clauses;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The clause is looked up for the kind of intervention in the rules in force today. */
    public Receipt propose(
            UnifiedSocialCreditCode code, Intervention.Kind kind, String ground, @Nullable LocalDate until, String by) {
        var now = clock.instant();
        var today = BusinessTime.dayOf(now);
        if (kind == Intervention.Kind.SUSPENSION && (until == null || !until.isAfter(today))) {
            throw new SuspensionWithoutEnd();
        }
        var id = Command.newIdentity().toString();
        return organisations.change(code, organisation -> {
            var rule = clauses.clause(kind, organisation.type(), today);
            organisation.propose(new Intervention(id, kind, rule, ground, until, by, now));
        });
    }

    public Receipt confirm(UnifiedSocialCreditCode code, String intervention, String by) {
        var now = clock.instant();
        return organisations.change(
                code, organisation -> organisation.confirm(intervention, by, BusinessTime.dayOf(now), now));
    }

    public Receipt drop(UnifiedSocialCreditCode code, String intervention, String by, boolean isLeader) {
        return organisations.change(
                code, organisation -> organisation.drop(intervention, by, isLeader, clock.instant()));
    }

    /** From the end of liquidation the period for deregistration runs. */
    public Receipt endLiquidation(UnifiedSocialCreditCode code, LocalDate endedOn) {
        if (endedOn.isAfter(BusinessTime.dayOf(clock.instant()))) {
            throw new LiquidationEndsLater(endedOn);
        }
        var period = rules.inForceOn(endedOn)
                .rules()
                .limit(TimeLimit.DEREGISTRATION_AFTER_LIQUIDATION)
                .period();
        var deadline = Deadline.of(TimeLimit.DEREGISTRATION_AFTER_LIQUIDATION.name(), period, endedOn, calendar);
        return organisations.change(code, organisation -> organisation.endLiquidation(deadline));
    }
}
