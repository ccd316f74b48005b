package city.wutong.stories;

import static org.awaitility.Awaitility.await;

import city.wutong.stories.running.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** An activity of the demonstration organisation, and the demonstration volunteer at it. */
public final class Volunteering {

    public static final String ACTIVITIES = "/api/volunteer/activities";
    public static final String ATTENDANCE = "/api/volunteer/attendance/";
    public static final String VOLUNTEERS = "/api/volunteer/volunteers";
    private static final Duration SOON = Duration.ofSeconds(30);

    private final Bureau bureau;

    public Volunteering(Bureau bureau) {
        this.bureau = bureau;
    }

    /**
     * Joins, by the standard's own example of an identity number, unless that was done before. The volunteer's number.
     */
    String joins() {
        var answer = bureau.tries("volunteer", VOLUNTEERS, joining("11010519491231002X"));
        if (answer.status() != 201 && answer.status() != 409) {
            throw new AssertionError(answer.body());
        }
        return bureau.awaits("volunteer", "/api/volunteer/me", _ -> true)
                .path("number")
                .asString();
    }

    /** Planned for three hours, as soon as volunteering has heard of the organisation. */
    public String plans(String title, Instant start) {
        return await().atMost(SOON)
                .until(() -> bureau.tries("organisation", ACTIVITIES, plan(title, start)), Answer::isSuccess)
                .json()
                .path("id")
                .asString();
    }

    /** Published by the town and about to begin. */
    String opens(String title) {
        var activity = plans(title, Instant.now().plusSeconds(20));
        var path = ACTIVITIES + "/" + activity;
        var _ = bureau.does("organisation", path + "/submission", Map.of());
        var _ = bureau.does("town", path + "/publication", Map.of());
        return activity;
    }

    /** The code that is shown now. */
    String code(String activity) {
        return bureau.awaits("organisation", ATTENDANCE + activity + "/codes", _ -> true)
                .path("rotating")
                .asString();
    }

    Map<String, Object> reading(String activity) {
        return Map.of("code", code(activity), "position", Map.of("latitude", 30.7466, "longitude", 120.4861));
    }

    public static Map<String, Object> plan(String title, Instant start) {
        return Map.of(
                "title", title,
                "field", "CIVILITY",
                "division", "330483100",
                "startsAt", start.toString(),
                "endsAt", start.plus(Duration.ofHours(3)).toString(),
                "places", 20,
                "place", Map.of("latitude", 30.7466, "longitude", 120.4861, "radiusMetres", 500),
                "notice", Map.of("venue", "西栅入口", "content", "引导游客文明游览", "risks", "人流拥挤", "protection", "佩戴标志"),
                "demands", Map.of("minorsWelcome", false));
    }

    /** An invented person. */
    public static Map<String, Object> joining(String identityNumber) {
        var record = Map.of(
                "name", "沈运河",
                "identityNumber", identityNumber,
                "phone", "13857309999",
                "address", "乌镇镇子夜路18号",
                "division", "330483100");
        return Map.of("record", record, "consentVersion", "2026-1");
    }
}
