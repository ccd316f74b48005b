package city.wutong.registry.applications;

import city.wutong.registry.conditions.Finding;
import city.wutong.registry.conditions.OrganisationType;
import city.wutong.registry.conditions.RegistrationAct;
import city.wutong.registry.conditions.RegistrationRules;
import city.wutong.registry.conditions.RegistrationRules.Limit;
import city.wutong.registry.conditions.RegistrationRules.TimeLimit;
import city.wutong.registry.conditions.Text;
import city.wutong.starter.rules.RuleReference;
import city.wutong.starter.rules.RuleSets;
import city.wutong.starter.time.Deadline;
import city.wutong.starter.time.WorkingDays;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The lawful periods of an application, by the rules in force on the day a period begins. */
@Component
class Periods {

    private final RuleSets<RegistrationRules> rules;
    private final WorkingDays calendar;

    Periods(RuleSets<RegistrationRules> rules, WorkingDays calendar) {
        this.rules = rules;
        this.calendar = calendar;
    }

    /** By when the registry must say what is missing, counted from receipt. */
    Deadline notice(LocalDate received) {
        return deadline(TimeLimit.SUPPLEMENT_NOTICE, received);
    }

    /** By when the registry must decide, counted from acceptance. */
    Deadline decision(RegistrationAct act, LocalDate accepted) {
        return deadline(decisionLimit(act), accepted);
    }

    /** The clause under which an application of this kind is decided. */
    RuleReference decisionClause(RegistrationAct act, OrganisationType type, LocalDate day) {
        var ruleSet = rules.inForceOn(day);
        return ruleSet.clause(ruleSet.rules().limit(decisionLimit(act)).clause(type));
    }

    /** A change applied for too long after the supervising unit's consent. */
    Optional<Finding> lateChange(Request request, LocalDate day) {
        var consent = request.content().supervisorConsentOn();
        if (request.act() != RegistrationAct.CHANGE || consent == null) {
            return Optional.empty();
        }
        var ruleSet = rules.inForceOn(day);
        var limit = ruleSet.rules().limit(TimeLimit.CHANGE_APPLICATION);
        var due = Deadline.of(TimeLimit.CHANGE_APPLICATION.name(), limit.period(), consent, calendar);
        return due.isOverdue(day)
                ? Optional.of(late(limit, ruleSet.clause(limit.clause(request.type())), due))
                : Optional.empty();
    }

    private static Finding late(Limit limit, RuleReference rule, Deadline due) {
        var text = new Text(
                "变更登记应于%s前申请，现已逾期".formatted(due.dueOn()),
                "The change should have been applied for by %s".formatted(due.dueOn()));
        return new Finding(
                "late-change",
                Finding.Severity.WARNING,
                text,
                rule,
                limit.title().zh(),
                limit.evidence());
    }

    private Deadline deadline(TimeLimit limit, LocalDate start) {
        return Deadline.of(
                limit.name(), rules.inForceOn(start).rules().limit(limit).period(), start, calendar);
    }

    private static TimeLimit decisionLimit(RegistrationAct act) {
        return switch (act) {
            case ESTABLISHMENT -> TimeLimit.ESTABLISHMENT_DECISION;
            case CHANGE -> TimeLimit.CHANGE_DECISION;
            case DEREGISTRATION -> TimeLimit.DEREGISTRATION_DECISION;
        };
    }
}
