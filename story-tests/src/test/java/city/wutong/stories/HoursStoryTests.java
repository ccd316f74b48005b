package city.wutong.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.wutong.stories.running.Answer;
import city.wutong.stories.running.Door;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnePlatform.class)
class HoursStoryTests {

    /** A service has to last until the clock shows another minute. */
    private static final Duration A_MINUTE_AND_MORE = Duration.ofSeconds(150);

    @Test
    void aVolunteerComesFromJoiningToConfirmedHours(Door door, Bureau bureau) {
        // Somebody joins, an organisation plans an activity, the town publishes it, and the volunteer signs up.
        var story = new Volunteering(bureau);
        var number = story.joins();
        var activity = story.opens("乌镇古镇文明劝导");
        var _ = bureau.does(
                "volunteer",
                Volunteering.ACTIVITIES + "/" + activity + "/sign-ups",
                Map.of("agrees", true, "accompanied", false));

        // The volunteer reads the code that the organiser shows; the same code stands for nothing else.
        var path = Volunteering.ATTENDANCE + activity;
        var reading = story.reading(activity);
        var _ = bureau.does("volunteer", path + "/check-in", reading);
        assertThat(bureau.tries("volunteer", path + "/check-out", reading).status())
                .isIn(409, 422);

        // After the service another code is read; the minutes wait for the organiser.
        var _ = await().atMost(A_MINUTE_AND_MORE)
                .pollInterval(Duration.ofSeconds(2))
                .until(
                        () -> bureau.tries("volunteer", path + "/check-out", story.reading(activity)),
                        Answer::isSuccess);
        var pending = door.get("volunteer", path + "/mine").json();
        assertThat(pending.path("state").asString()).isEqualTo("CHECKED_OUT");
        assertThat(pending.path("evidenceClass").asString()).isEqualTo("A");
        assertThat(pending.path("minutes").asInt()).isPositive();

        // The organiser confirms, and everybody sees that no minute is missing: of the person and of the organisation.
        var _ = bureau.does("organisation", "%s/volunteers/%s/confirmation".formatted(path, number), Map.of());
        var own = door.get("volunteer", "/api/volunteer/hours/volunteers/" + number + "/balance")
                .json();
        assertThat(own.at("/classes/A/confirmed").asInt()).isPositive();
        assertThat(own.path("difference").asInt()).isZero();
        var shown = bureau.awaits(
                null,
                "/public/volunteer/hours/activities/" + activity + "/balance",
                balance -> balance.at("/balance/confirmed").asInt() > 0);
        assertThat(shown.at("/balance/confirmed").asInt())
                .isEqualTo(pending.path("minutes").asInt());
        assertThat(shown.at("/balance/difference").asInt()).isZero();

        // The organisation's credit tells of them with the clause, and where they came from.
        var reason = LifeStoryTests.reason(
                bureau.awaits(
                        null,
                        "/public/evaluation/credit/" + Bureau.ORGANISATION,
                        credit -> LifeStoryTests.hasReason(credit, "hours-a")),
                "hours-a");
        assertThat(reason.path("clause").asString()).isEqualTo("6.1");
        assertThat(reason.at("/evidence/amount").asInt())
                .isEqualTo(pending.path("minutes").asInt());
        assertThat(reason.path("eventId").asString()).contains(number);
    }
}
