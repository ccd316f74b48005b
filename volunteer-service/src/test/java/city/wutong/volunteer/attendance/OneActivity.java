package city.wutong.volunteer.attendance;

import city.wutong.starter.time.BusinessTime;
import city.wutong.volunteer.Http;
import city.wutong.volunteer.Http.Answer;
import city.wutong.volunteer.Http.Who;
import city.wutong.volunteer.MovableClock;
import city.wutong.volunteer.Organiser;
import city.wutong.volunteer.People;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An activity of three hours from nine o'clock on, ten days from now, and one who takes part in it. */
class OneActivity {

    static final Map<String, Object> THERE = Map.of("latitude", 30.7466, "longitude", 120.4861);

    final Http http;
    final MovableClock clock;
    final Who staff;
    final Who volunteer;
    final String number;
    final String id;
    final Instant start;

    OneActivity(Http http, Organiser organiser, MovableClock clock) {
        this(http, organiser, clock, organiser.staff(), null);
    }

    OneActivity(Http http, Organiser organiser, MovableClock clock, Who staff, @Nullable OneActivity alongside) {
        this.http = http;
        this.clock = clock;
        this.staff = staff;
        start = LocalDate.now(BusinessTime.ZONE)
                .plusDays(10)
                .atTime(LocalTime.of(9, 0))
                .atZone(BusinessTime.ZONE)
                .toInstant();
        var plan = Organiser.plan(5);
        plan.put("startsAt", start.toString());
        plan.put("endsAt", start.plus(Duration.ofHours(3)).toString());
        id = organiser.published(staff, plan);
        if (alongside == null) {
            var somebody = People.somebody();
            number = People.join(http, somebody, People.grownUp());
            volunteer = somebody.with("volunteer", number);
        } else {
            number = alongside.number;
            volunteer = alongside.volunteer;
        }
        http.act(
                Organiser.ACTIVITIES + "/" + id + "/sign-ups", volunteer, Map.of("agrees", true, "accompanied", false));
    }

    /** Stops the clock so many minutes after the start, or before it. */
    OneActivity at(double minutes) {
        clock.stopAt(start.plusMillis((long) (minutes * 60_000)));
        return this;
    }

    String rotating() {
        return http.read(path("/codes"), staff).get("rotating").asString();
    }

    String sixDigits() {
        return http.read(path("/codes"), staff).get("sixDigits").asString();
    }

    Answer in(String code) {
        return in(code, null);
    }

    Answer in(String code, @Nullable Map<String, Object> position) {
        return http.post(path("/check-in"), volunteer, read(code, position));
    }

    Answer out(String code) {
        return out(code, null);
    }

    Answer out(String code, @Nullable Map<String, Object> position) {
        return http.post(path("/check-out"), volunteer, read(code, position));
    }

    /** Checks in or out under a key of the test's choice. */
    Answer under(String key, String end, String code) {
        return http.send(http.request(path(end), volunteer)
                .header("Idempotency-Key", key)
                .header("Content-Type", Http.JSON)
                .POST(HttpRequest.BodyPublishers.ofString("{\"code\":\"%s\"}".formatted(code))));
    }

    Answer confirm() {
        return http.post(path("/volunteers/" + number + "/confirmation"), staff, Map.of());
    }

    JsonNode mine() {
        return http.read(path("/mine"), volunteer);
    }

    JsonNode balance() {
        return http.read("/api/volunteer/hours/volunteers/" + number + "/balance", volunteer);
    }

    String path(String rest) {
        return "/api/volunteer/attendance/" + id + rest;
    }

    private static Map<String, Object> read(String code, @Nullable Map<String, Object> position) {
        var read = new HashMap<String, Object>(Map.of("code", code));
        if (position != null) {
            read.put("position", position);
        }
        return read;
    }
}
