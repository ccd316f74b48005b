package city.wutong.volunteer.attendance;

import city.wutong.starter.rules.RuleReference;
import city.wutong.starter.rules.RuleSet;
import city.wutong.starter.rules.RuleSets;
import city.wutong.starter.time.BusinessTime;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The rules of evidence by the day of the activity. */
@Component
public class EvidenceRuleBook {

    private final RuleSets<EvidenceRules> versions = RuleSets.load("evidence", EvidenceRules.class);

    public List<RuleSet<EvidenceRules>> versions() {
        return versions.versions();
    }

    RuleSet<EvidenceRules> on(Instant at) {
        return versions.inForceOn(BusinessTime.dayOf(at));
    }

    RuleReference clause(EvidenceRules.Clause clause, Instant at) {
        var inForce = on(at);
        return inForce.clause(Objects.requireNonNull(inForce.rules().clauses().get(clause)));
    }

    /** Throws {@link NotTheTime} outside of the window in which codes are taken. */
    void requireWindow(Occasion occasion, Instant now) {
        var rules = on(occasion.startsAt()).rules();
        var opens = occasion.startsAt().minusSeconds(rules.minutesBefore() * 60L);
        var closes = occasion.endsAt().plusSeconds(rules.minutesAfter() * 60L);
        if (now.isBefore(opens) || now.isAfter(closes)) {
            throw new NotTheTime(clause(EvidenceRules.Clause.WINDOW, occasion.startsAt()));
        }
    }
}
