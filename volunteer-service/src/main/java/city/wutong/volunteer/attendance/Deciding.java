package city.wutong.volunteer.attendance;

import city.wutong.starter.commands.Receipt;
import city.wutong.starter.rules.RuleReference;
import city.wutong.volunteer.activities.ActivityId;
import city.wutong.volunteer.attendance.Attendance.Owed;
import city.wutong.volunteer.directory.OrganisationDirectory;
import city.wutong.volunteer.hours.AttendanceId;
import city.wutong.volunteer.hours.KeepingHours;
import city.wutong.volunteer.volunteers.VolunteerNumber;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** The organiser says whether it was so; of a supplement a second person does. */
@Component
public class Deciding {

    private final Attendances attendances;
    private final OrganisationDirectory directory;
    private final KeepingHours keeping;
    private final EvidenceRuleBook rules;
    private final Settling settling;
    private final Clock clock;

    Deciding(
            Attendances attendances,
            OrganisationDirectory directory,
            KeepingHours keeping,
            EvidenceRuleBook rules,
            Settling settling,
            Clock clock) {
        this.attendances = attendances;
        this.directory = directory;
        this.keeping = keeping;
        this.rules = rules;
        this.settling = settling;
        this.clock = clock;
    }

    /** The minutes are confirmed. */
    public Receipt confirm(ActivityId activity, VolunteerNumber volunteer) {
        var id = requireDecidable(activity, volunteer);
        return settling.after(id, Owed.CONFIRM, attendance -> {
            requireInTime(attendance);
            attendance.confirm(clock.instant());
        });
    }

    /** The second person approves a supplement, and its minutes are confirmed. */
    public Receipt approve(ActivityId activity, VolunteerNumber volunteer, String by) {
        var id = requireDecidable(activity, volunteer);
        return settling.after(id, Owed.CONFIRM, attendance -> {
            requireInTime(attendance);
            attendance.approve(by, twoPersons(attendance), clock.instant());
        });
    }

    /** It was not so: minutes that wait are revoked, a supplement is turned down. */
    public Receipt reject(ActivityId activity, VolunteerNumber volunteer, String by) {
        return settling.after(
                Attendance.idOf(activity, volunteer),
                Owed.REVOKE,
                attendance -> attendance.reject(by, twoPersons(attendance), clock.instant()));
    }

    private AttendanceId requireDecidable(ActivityId activity, VolunteerNumber volunteer) {
        var attendance = attendances.get(Attendance.idOf(activity, volunteer));
        var _ = directory.requireActive(attendance.organisation());
        return attendance.id();
    }

    private void requireInTime(Attendance attendance) {
        keeping.requireInTime(attendance.servedOn());
    }

    private RuleReference twoPersons(Attendance attendance) {
        return rules.clause(EvidenceRules.Clause.TWO_PERSONS, attendance.in().at());
    }
}
