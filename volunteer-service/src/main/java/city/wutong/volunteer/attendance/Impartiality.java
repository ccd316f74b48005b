package city.wutong.volunteer.attendance;

import city.wutong.starter.security.Caller;
import city.wutong.volunteer.volunteers.Records;
import city.wutong.volunteer.volunteers.VolunteerNumber;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Who speaks for an attendance is somebody else than who attended. */
@Component
public class Impartiality {

    private final Records records;
    private final EvidenceRuleBook rules;
    private final Clock clock;

    Impartiality(Records records, EvidenceRuleBook rules, Clock clock) {
        this.records = records;
        this.rules = rules;
        this.clock = clock;
    }

    /** Throws {@link OwnAttendance} if the volunteer is the caller, in whatever role he comes. */
    public void require(VolunteerNumber volunteer, Caller caller) {
        if (records.isOwn(volunteer, caller)) {
            throw new OwnAttendance(rules.clause(EvidenceRules.Clause.TWO_PERSONS, clock.instant()));
        }
    }
}
