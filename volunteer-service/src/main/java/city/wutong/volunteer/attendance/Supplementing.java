package city.wutong.volunteer.attendance;

import city.wutong.starter.commands.Receipt;
import city.wutong.volunteer.activities.ActivityId;
import city.wutong.volunteer.directory.OrganisationDirectory;
import city.wutong.volunteer.hours.KeepingHours;
import city.wutong.volunteer.volunteers.VolunteerNumber;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Enters afterwards, with evidence, what a missed code has left out. */
@Component
public class Supplementing {

    private final Attendances attendances;
    private final Occasions occasions;
    private final OrganisationDirectory directory;
    private final KeepingHours keeping;
    private final EvidenceRuleBook rules;
    private final Clock clock;

    Supplementing(
            Attendances attendances,
            Occasions occasions,
            OrganisationDirectory directory,
            KeepingHours keeping,
            EvidenceRuleBook rules,
            Clock clock) {
        this.attendances = attendances;
        this.occasions = occasions;
        this.directory = directory;
        this.keeping = keeping;
        this.rules = rules;
        this.clock = clock;
    }

    /** Waits for a second person; what was checked in by a code keeps that end. */
    public Receipt propose(
            ActivityId activity, VolunteerNumber volunteer, Instant from, Instant until, String evidence, String by) {
        var occasion = occasions.get(activity);
        var _ = directory.requireActive(occasion.organisation());
        occasion.requirePlace(volunteer, rules);
        requireOver(occasion, until);
        var supplement = new Supplement(evidence, by, null);
        var id = Attendance.idOf(activity, volunteer);
        if (attendances.find(id).isPresent()) {
            return attendances.change(id, begun -> {
                var proven = proven(occasion, begun.in(), until);
                begun.propose(proven, supplement, clock.instant());
                requireTakeable(begun);
            });
        }
        var proven = proven(occasion, Mark.supplemented(from), until);
        var attendance = Attendance.propose(occasion, volunteer, proven, supplement, clock.instant());
        requireTakeable(attendance);
        return attendances.add(attendance);
    }

    private Proven proven(Occasion occasion, Mark in, Instant until) {
        return Proven.of(occasion, in, Mark.supplemented(until), rules);
    }

    private void requireTakeable(Attendance attendance) {
        keeping.requireInTime(attendance.servedOn());
        keeping.requireRoom(attendance.volunteer(), attendance.claim(), attendance.service());
    }

    /** What has not been cannot be supplemented. */
    private void requireOver(Occasion occasion, Instant until) {
        if (until.isAfter(clock.instant())) {
            throw new NotTheTime(rules.clause(EvidenceRules.Clause.WINDOW, occasion.startsAt()));
        }
    }
}
