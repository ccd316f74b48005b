package city.wutong.project.cases;

import city.wutong.project.cases.CaseRules.Clause;
import city.wutong.project.cases.ServiceCase.Closing;
import city.wutong.starter.rules.RuleSets;
import city.wutong.starter.time.BusinessTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Takes over cases that were closed before they came here. */
@Component
public class TakingOverCases {

    private static final String EVIDENCE = "IMPORT";

    private final ServiceCases cases;
    private final RuleSets<CaseRules> rules;
    private final Clock clock;

    TakingOverCases(ServiceCases cases, RuleSets<CaseRules> rules, Clock clock) {
        this.cases = cases;
        this.rules = rules;
        this.clock = clock;
    }

    /** No case that is taken over may have more, by the rules in force today. */
    public int mostPersonTimes() {
        return rules.inForceOn(BusinessTime.dayOf(clock.instant())).rules().mostPersonTimesOfACase();
    }

    /**
     * Enters many at once and says how many; those that came in meanwhile are left as they are.
     *
     * @param by account of whoever takes them over
     */
    public int enterAll(List<OldCase> old, String by) {
        var late = cases.addAll(old.stream().map(one -> taken(one, by)).toList());
        return old.size() - late.size();
    }

    private ServiceCase taken(OldCase old, String by) {
        var now = clock.instant();
        var rule = Clause.CLOSING.in(rules.inForceOn(BusinessTime.dayOf(now)));
        return ServiceCase.takeOver(
                old.id(),
                old.subject(),
                new ServiceDay(old.closedOn(), old.personTimes(), EVIDENCE, by),
                new Closing(old.outcome(), old.note(), old.closedOn(), rule, by),
                now);
    }

    /** A closed case as an older list has it. */
    public record OldCase(
            CaseId id, Subject subject, int personTimes, Outcome outcome, String note, LocalDate closedOn) {

        public boolean isSameAs(ServiceCase other) {
            return other.subject().equals(subject)
                    && other.personTimes() == personTimes
                    && other.closing()
                            .filter(it -> it.outcome() == outcome
                                    && it.note().equals(note)
                                    && it.on().equals(closedOn))
                            .isPresent();
        }
    }
}
