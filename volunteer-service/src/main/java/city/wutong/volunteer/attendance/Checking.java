package city.wutong.volunteer.attendance;

import city.wutong.starter.commands.Receipt;
import city.wutong.volunteer.activities.ActivityId;
import city.wutong.volunteer.codes.CheckInCodes;
import city.wutong.volunteer.volunteers.VolunteerNumber;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks volunteers in and out by the code that is shown to them. */
@Component
public class Checking {

    private final Attendances attendances;
    private final Occasions occasions;
    private final CheckInCodes codes;
    private final EvidenceRuleBook rules;
    private final Settling settling;
    private final Clock clock;

    Checking(
            Attendances attendances,
            Occasions occasions,
            CheckInCodes codes,
            EvidenceRuleBook rules,
            Settling settling,
            Clock clock) {
        this.attendances = attendances;
        this.occasions = occasions;
        this.codes = codes;
        this.rules = rules;
        this.settling = settling;
        this.clock = clock;
    }

    /** The same again is answered as the first time, whatever has become of the code; no code is read for it. */
    public Receipt in(ActivityId activity, VolunteerNumber volunteer, String code, @Nullable Position position) {
        var occasion = occasions.get(activity, volunteer);
        var before = attendances.find(Attendance.idOf(activity, volunteer));
        if (before.isPresent()) {
            // Entering it anew either repeats the command that entered it or is refused.
            return attendances.add(
                    Attendance.checkIn(occasion, volunteer, before.get().in()));
        }
        occasion.requirePlace(volunteer, rules);
        return attendances.add(Attendance.checkIn(occasion, volunteer, mark(occasion, volunteer, code, position)));
    }

    /** The minutes between wait for the organiser. The code is read by the act, which a repetition does not reach. */
    public Receipt out(ActivityId activity, VolunteerNumber volunteer, String code, @Nullable Position position) {
        var occasion = occasions.get(activity, volunteer);
        var id = Attendance.idOf(activity, volunteer);
        if (attendances.find(id).isEmpty()) {
            throw new NotCheckedIn(rules.clause(EvidenceRules.Clause.ORDER, occasion.startsAt()));
        }
        return settling.after(id, Attendance.Owed.ISSUE, attendance -> {
            var out = mark(occasion, volunteer, code, position);
            codes.requireAnother(attendance.in().reading(), out.reading());
            var proven = Proven.of(occasion, attendance.in(), out, rules);
            attendance.checkOut(proven, clock.instant());
        });
    }

    private Mark mark(Occasion occasion, VolunteerNumber volunteer, String code, @Nullable Position position) {
        var now = clock.instant();
        rules.requireWindow(occasion, now);
        var isInPlace = position != null && isInPlace(occasion, position);
        return Mark.of(now, codes.read(code, occasion.activity(), volunteer), isInPlace);
    }

    private boolean isInPlace(Occasion occasion, Position position) {
        var isAt = occasion.isAt(position);
        if (isAt.isPresent() && !isAt.get()) {
            throw new TooFarAway(rules.clause(EvidenceRules.Clause.PLACE, occasion.startsAt()));
        }
        return isAt.isPresent();
    }
}
