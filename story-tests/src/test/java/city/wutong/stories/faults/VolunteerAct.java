package city.wutong.stories.faults;

import city.wutong.stories.Volunteering;
import city.wutong.stories.running.Answer;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an organisation, its town and its volunteer come to hours by. */
enum VolunteerAct implements Act {
    PLAN("organisation", null),
    SUBMIT_PLAN("organisation", null),
    PUBLISH("town", "activity-published"),
    JOIN("organisation", "volunteer-joined"),
    SIGN_UP("organisation", null),
    PROPOSE_HOURS("organisation", null),
    CONFIRM_HOURS("supervisor", null),
    REVERSE_HOURS("supervisor", "hours-reversed");

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final Map<String, Object> NOTHING = Map.of();

    private final String account;
    private final @Nullable String event;

    VolunteerAct(String account, @Nullable String event) {
        this.account = account;
        this.event = event == null ? null : "volunteer.%s.v1".formatted(event);
    }

    @Override
    public String account() {
        return account;
    }

    @Override
    public @Nullable String event() {
        return event;
    }

    @Override
    public String path(Walk walk) {
        var activity = Volunteering.ACTIVITIES + "/" + walk.changedBy(PLAN);
        var volunteer = walk.changedBy(JOIN);
        var supplement =
                "%s%s/volunteers/%s/supplement".formatted(Volunteering.ATTENDANCE, walk.changedBy(PLAN), volunteer);
        return switch (this) {
            case PLAN -> Volunteering.ACTIVITIES;
            case SUBMIT_PLAN -> activity + "/submission";
            case PUBLISH -> activity + "/publication";
            case JOIN -> Volunteering.VOLUNTEERS;
            case SIGN_UP -> activity + "/sign-ups";
            case PROPOSE_HOURS -> supplement;
            case CONFIRM_HOURS -> supplement + "/approval";
            // The first entry of the page issues the minute, the second one confirms it.
            case REVERSE_HOURS ->
                "/api/volunteer/hours/volunteers/%s/pages/%d/entries/2/reversal"
                        .formatted(volunteer, walk.servesFrom().atZone(CHINA).getYear());
        };
    }

    @Override
    public Object body(Walk walk) {
        return switch (this) {
            case PLAN -> Volunteering.plan("乌镇古镇文明劝导", walk.servesFrom());
            case JOIN -> Volunteering.joining(walk.identityNumber());
            case SIGN_UP -> Map.of("volunteer", walk.changedBy(JOIN));
            case PROPOSE_HOURS ->
                Map.of(
                        "from", walk.servesFrom().toString(),
                        "until", walk.servesUntil().toString(),
                        "evidence", walk.key());
            case SUBMIT_PLAN, PUBLISH, CONFIRM_HOURS, REVERSE_HOURS -> NOTHING;
        };
    }

    /** A plan is submitted before its activity begins. */
    @Override
    public boolean isTooLate(Answer refusal) {
        return this == SUBMIT_PLAN && refusal.text("code").equals("contradictory-plan");
    }
}
