package city.wutong.platform.promises;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** Hours that were served, and those only. */
final class Hours {
    private static final String ACTIVITIES = "/api/volunteer/activities/";
    private static final String BALANCE = "/public/volunteer/hours/balance";
    private static final String FORGED = "0123456789abcdef0123456789abcdef";
    private static final Duration SOON = Duration.ofSeconds(90);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);

    private final City city;

    Hours(City city) {
        this.city = city;
    }

    List<Promise> promises() {
        return List.of(
                new Promise(
                        "A rotating code is taken once by a person, and by nobody when it is no longer shown",
                        this::rotatingCode),
                new Promise(
                        "Issued hours are what is pending, confirmed and revoked, to the minute", this::conservation));
    }

    private String rotatingCode() {
        var activity = activity();
        var path = "/api/volunteer/attendance/" + activity;
        var code = code(path);
        var forged = code.substring(0, code.lastIndexOf('.') + 1) + FORGED;
        var refused =
                volunteer().posts(path + "/check-in", Map.of("code", forged)).refused(422);
        var elsewhere = code("/api/volunteer/attendance/" + activity());
        var other =
                volunteer().posts(path + "/check-in", Map.of("code", elsewhere)).refused(422);
        var taken = code(path);
        var _ = volunteer().posts(path + "/check-in", Map.of("code", taken)).expect(201);
        var again =
                volunteer().posts(path + "/check-out", Map.of("code", taken)).refused(409);
        Broken.unless(again.text("code").equals("code-used"), "%s", again);
        var late = Patience.until("a photographed code to be worthless", SOON, () -> expired(path, taken));
        return "forged %s; elsewhere %s; twice %s; later %s"
                .formatted(refused.code(), other.code(), again.code(), late.code());
    }

    /** Asks now and then only: the door has a limit for each person. */
    private Optional<Answer> expired(String path, String code) {
        LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        return Optional.of(volunteer()
                        .posts(path + "/check-out", Map.of("code", code))
                        .refused(409, 422))
                .filter(answer -> answer.text("code").equals("code-expired"));
    }

    private String conservation() {
        var before = counted(balance -> true).path("issued").asLong();
        var minutes = served();
        var seen = counted(balance -> balance.path("issued").asLong() >= before + minutes);
        var issued = seen.path("issued").asLong();
        Broken.unless(
                issued == before + minutes, "%d minutes issued before, %d served, %d now", before, minutes, issued);
        var others = seen.path("pending").asLong()
                + seen.path("confirmed").asLong()
                + seen.path("revoked").asLong();
        Broken.unless(issued == others, "%d minutes issued, %d accounted for", issued, others);
        var recomputation = city.as("operator")
                .posts("/api/volunteer/operations/hours/recomputation")
                .expect(200)
                .json();
        Broken.unless(
                recomputation.path("differing").isEmpty(), "totals that differ: %s", recomputation.path("differing"));
        return "%d minutes served, %d issued, as many accounted for; %d entries added up anew"
                .formatted(minutes, issued, recomputation.path("entries").asLong());
    }

    /** The city's balance once every page of the ledger is counted in it. */
    private JsonNode counted(Predicate<JsonNode> isAwaited) {
        return Patience.until("the city's hours to be counted", SOON, () -> {
            var view = city.anybody().reads(BALANCE).expect(200).json();
            return Optional.of(view.path("balance"))
                    .filter(balance -> view.path("uncountedPages").asInt() == 0 && isAwaited.test(balance));
        });
    }

    /** Serves until the clock shows another minute, has it confirmed, and answers the minutes. */
    private long served() {
        var activity = activity();
        var path = "/api/volunteer/attendance/" + activity;
        var _ = volunteer()
                .posts(path + "/check-in", Map.of("code", code(path)))
                .expect(201);
        var _ = Patience.until("a minute of service", SOON, () -> checkedOut(path));
        var mine = volunteer().reads(path + "/mine").expect(200).json();
        var minutes = mine.path("minutes").asLong();
        Broken.unless(minutes > 0, "%s", mine);
        var number = mine.path("volunteer").asString();
        var _ = city.as("organisation")
                .posts("%s/volunteers/%s/confirmation".formatted(path, number), Map.of())
                .expect(200);
        var state = volunteer().reads(path + "/mine").expect(200).text("state");
        Broken.unless(state.equals("CONFIRMED"), "the attendance is %s", state);
        return minutes;
    }

    private Optional<Answer> checkedOut(String path) {
        LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        return Optional.of(volunteer().posts(path + "/check-out", Map.of("code", code(path))))
                .filter(answer -> answer.isOneOf(200));
    }

    private Person volunteer() {
        return city.as("volunteer");
    }

    private String code(String path) {
        return city.as("organisation").reads(path + "/codes").expect(200).text("rotating");
    }

    /** An activity that is about to begin, with the demonstration volunteer among those who take part. */
    private String activity() {
        var joining = Map.of("record", record(), "consentVersion", "2026-1");
        var _ = volunteer().posts("/api/volunteer/volunteers", joining).expect(201, 409);
        var id = city.as("organisation")
                .posts("/api/volunteer/activities", plan())
                .expect(201)
                .text("id");
        var _ = city.as("organisation")
                .posts(ACTIVITIES + id + "/submission", Map.of())
                .expect(200);
        var _ = city.as("town")
                .posts(ACTIVITIES + id + "/publication", Map.of())
                .expect(200);
        var wish = Map.of("agrees", true, "accompanied", false);
        var _ = volunteer().posts(ACTIVITIES + id + "/sign-ups", wish).expect(200);
        return id;
    }

    private static Map<String, Object> plan() {
        var start = Instant.now().plusSeconds(20);
        return Map.of(
                "title",
                "乌镇古镇文明劝导",
                "field",
                "CIVILITY",
                "division",
                "330483100",
                "startsAt",
                start.toString(),
                "endsAt",
                start.plus(Duration.ofHours(1)).toString(),
                "places",
                20,
                "notice",
                Map.of("venue", "西栅入口", "content", "引导游客文明游览", "risks", "人流拥挤", "protection", "佩戴标志"),
                "demands",
                Map.of("minorsWelcome", false));
    }

    /** An invented person; the number is the standard's own example. */
    private static Map<String, Object> record() {
        return Map.of(
                "name", "沈运河",
                "identityNumber", "11010519491231002X",
                "phone", "13857309999",
                "address", "乌镇镇子夜路18号",
                "division", "330483100");
    }
}
