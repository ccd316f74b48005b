package city.wutong.volunteer.hours.web;

import city.wutong.starter.security.Caller;
import city.wutong.volunteer.hours.Entry;
import city.wutong.volunteer.volunteers.Records;
import city.wutong.volunteer.volunteers.VolunteerNumber;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Who may see and correct hours: a volunteer sees his own, the bureau all; an organisation takes back what it gave. */
@Component("accessToHours")
class Access {

    private final Records records;

    Access(Records records) {
        this.records = records;
    }

    void requireReader(VolunteerNumber volunteer, Caller caller) {
        if (!isBureau(caller) && !records.own(caller).id().equals(volunteer)) {
            throw new AccessDeniedException("Another's hours");
        }
    }

    void requireKeeper(Entry entry, Caller caller) {
        if (!caller.has("SUPERVISOR") && !entry.claim().organisation().value().equals(caller.organisation())) {
            throw new AccessDeniedException("Another organisation's entry");
        }
    }

    private static boolean isBureau(Caller caller) {
        return caller.has("SUPERVISOR") || caller.has("REGISTRAR") || caller.has("LEADER");
    }
}
