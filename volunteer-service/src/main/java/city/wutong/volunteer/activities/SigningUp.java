package city.wutong.volunteer.activities;

import city.wutong.starter.commands.Receipt;
import city.wutong.starter.rules.RuleSets;
import city.wutong.starter.time.BusinessTime;
import city.wutong.volunteer.directory.OrganisationDirectory;
import city.wutong.volunteer.volunteers.Participant;
import city.wutong.volunteer.volunteers.Records;
import city.wutong.volunteer.volunteers.VolunteerNumber;
import java.time.Clock;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Volunteers sign up for activities and withdraw. */
@Component
public class SigningUp {

    private final Activities activities;
    private final Records records;
    private final OrganisationDirectory directory;
    private final RuleSets<ActivityRules> rules;
    private final Clock clock;

    SigningUp(
            Activities activities,
            Records records,
            OrganisationDirectory directory,
            RuleSets<ActivityRules> rules,
            Clock clock) {
        this.activities = activities;
        this.records = records;
        this.directory = directory;
        this.rules = rules;
        this.clock = clock;
    }

    /** Judged by the age on the activity's first day. */
    public Receipt signUp(ActivityId id, VolunteerNumber number, boolean accompanied, boolean agrees) {
        var activity = activities.get(id);
        var _ = directory.requireActive(activity.organisation());
        var now = clock.instant();
        var signUp = new SignUp(number, now, accompanied, agrees);
        var participant = records.participant(number, activity.plan().window().firstDay());
        var waiting = rules.inForceOn(BusinessTime.dayOf(now)).rules().limits().waiting();
        return activities.change(id, current -> {
            current.requirements().ifPresent(found -> require(current.plan(), found, participant, signUp));
            current.signUp(signUp, waiting);
        });
    }

    public Receipt withdraw(ActivityId id, VolunteerNumber number) {
        return activities.change(id, activity -> activity.withdraw(number, clock.instant()));
    }

    /** Takes somebody who left off everything that is not over. */
    public boolean forget(VolunteerNumber number) {
        var open = activities.ofVolunteer(number, clock.instant());
        open.forEach(id -> {
            var _ = activities.change(id, activity -> activity.forget(number, clock.instant()));
        });
        return !open.isEmpty();
    }

    private static void require(Plan plan, Requirements found, Participant participant, SignUp signUp) {
        if (participant.isMinor()) {
            requireSuitable(plan, found, participant, signUp);
        }
        var missing = new TreeSet<>(plan.demands().skills());
        missing.removeAll(participant.skills());
        if (!missing.isEmpty()) {
            throw new SkillMissing(String.join(", ", missing), found.training());
        }
        var agreement = found.agreement();
        if (agreement != null && !signUp.agrees()) {
            throw new AgreementMissing(agreement);
        }
    }

    private static void requireSuitable(Plan plan, Requirements found, Participant minor, SignUp signUp) {
        if (found.isDangerous()) {
            throw new MinorsInDanger(found.minors());
        }
        if (!plan.demands().minorsWelcome()) {
            throw new NotForMinors(found.minors());
        }
        if (!minor.guardianAgrees() && !signUp.accompanied()) {
            throw new GuardianAbsent(found.minors());
        }
    }
}
