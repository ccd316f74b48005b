package city.wutong.volunteer.looks;

import city.wutong.starter.commands.Command;
import city.wutong.starter.commands.Receipt;
import city.wutong.starter.rules.RuleSets;
import city.wutong.starter.time.BusinessTime;
import city.wutong.volunteer.volunteers.Person;
import city.wutong.volunteer.volunteers.Records;
import city.wutong.volunteer.volunteers.VolunteerRules;
import city.wutong.volunteer.volunteers.Volunteers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Lets officers see a volunteer's data in the clear, never without a trace. */
@Component
public class Looking {

    private final Looks looks;
    private final Volunteers volunteers;
    private final Records records;
    private final RuleSets<VolunteerRules> rules;
    private final Clock clock;

    Looking(Looks looks, Volunteers volunteers, Records records, RuleSets<VolunteerRules> rules, Clock clock) {
        this.looks = looks;
        this.volunteers = volunteers;
        this.records = records;
        this.rules = rules;
        this.clock = clock;
    }

    /** Granted at once, unless it is a minor. */
    public Receipt ask(Asking asking) {
        var now = clock.instant();
        var today = BusinessTime.dayOf(now);
        var inForce = rules.inForceOn(today);
        var limits = inForce.rules().looks();
        var id = new LookId(Command.newIdentity().toString());
        var isMinor = records.isMinor(volunteers.get(asking.volunteer()), today);
        return looks.add(
                isMinor
                        ? Look.waiting(id, asking, inForce.clause(limits.minorsClause()), now)
                        : Look.granted(id, asking, inForce.clause(limits.clause()), now, endOf(now)));
    }

    public Receipt decide(LookId id, boolean grants, String officer) {
        return looks.change(id, look -> look.decide(grants, officer, endOf(clock.instant())));
    }

    /** What was asked for, in the clear, for whoever asked; that it was seen is written before it is shown. */
    public Person see(LookId id, String officer) {
        if (!looks.get(id).by().equals(officer)) {
            throw new AccessDeniedException("Another's look");
        }
        var person = records.personOf(volunteers.get(looks.get(id).volunteer()));
        var _ = looks.change(id, look -> look.use(clock.instant()));
        return person;
    }

    private Instant endOf(Instant now) {
        var inForce = rules.inForceOn(BusinessTime.dayOf(now));
        return now.plus(Duration.ofMinutes(inForce.rules().looks().minutes()));
    }
}
