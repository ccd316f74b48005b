package city.wutong.volunteer.activities;

import city.wutong.starter.commands.Command;
import city.wutong.starter.commands.Receipt;
import city.wutong.starter.rules.RuleSets;
import city.wutong.starter.time.BusinessTime;
import city.wutong.volunteer.directory.OrganisationDirectory;
import city.wutong.volunteer.directory.OrganisationId;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Brings an activity from the first draft before the public, and to its end. */
@Component
public class Planning {

    private final Activities activities;
    private final PlanCheck check;
    private final RuleSets<ActivityRules> rules;
    private final OrganisationDirectory directory;
    private final Clock clock;

    Planning(
            Activities activities,
            PlanCheck check,
            RuleSets<ActivityRules> rules,
            OrganisationDirectory directory,
            Clock clock) {
        this.activities = activities;
        this.check = check;
        this.rules = rules;
        this.directory = directory;
        this.clock = clock;
    }

    public Receipt draft(OrganisationId organisation, Plan plan) {
        var active = directory.requireActive(organisation);
        check.requireConsistent(plan, BusinessTime.dayOf(clock.instant()));
        var id = new ActivityId(Command.newIdentity().toString());
        return activities.add(Activity.draft(id, active.code(), plan));
    }

    public Receipt change(ActivityId id, Plan plan) {
        check.requireConsistent(plan, BusinessTime.dayOf(clock.instant()));
        return activities.change(id, activity -> activity.change(plan));
    }

    public Receipt submit(ActivityId id) {
        requireActive(id);
        return activities.change(id, activity -> activity.submit(check.require(activity.plan(), clock.instant())));
    }

    /** The town lets it before the public; the organisation must still be one that may act. */
    public Receipt publish(ActivityId id, String officer) {
        requireActive(id);
        var now = clock.instant();
        var inForce = rules.inForceOn(BusinessTime.dayOf(now));
        return activities.change(
                id,
                activity ->
                        activity.publish(officer, inForce.clause(inForce.rules().review()), now));
    }

    public Receipt sendBack(ActivityId id, String officer, String reason) {
        var now = clock.instant();
        var inForce = rules.inForceOn(BusinessTime.dayOf(now));
        var rule = inForce.clause(inForce.rules().review());
        return activities.change(id, activity -> activity.sendBack(officer, reason, rule, now));
    }

    public Receipt close(ActivityId id) {
        return activities.change(id, activity -> activity.close(clock.instant()));
    }

    public Receipt cancel(ActivityId id) {
        return activities.change(id, activity -> activity.cancel(clock.instant()));
    }

    private void requireActive(ActivityId id) {
        var _ = directory.requireActive(activities.get(id).organisation());
    }
}
