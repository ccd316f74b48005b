package city.wutong.volunteer;

import static org.awaitility.Awaitility.await;

import city.wutong.volunteer.Http.Who;
import city.wutong.volunteer.directory.OrganisationDirectory;
import city.wutong.volunteer.directory.OrganisationId;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;

/** Organisations of the register, and the activities they plan. */
@TestComponent
public class Organiser {

    public static final String ACTIVITIES = "/api/volunteer/activities";

    private static final AtomicInteger SERIAL = new AtomicInteger(700_000);

    private final Http http;
    private final Register register;
    private final OrganisationDirectory directory;

    Organiser(Http http, Register register, OrganisationDirectory directory) {
        this.http = http;
        this.register = register;
        this.directory = directory;
    }

    /** The staff of an organisation that the registry has told of. */
    public Who staff() {
        var code = "51330483MJ%06d0X".formatted(SERIAL.incrementAndGet());
        register.tells(Register.registered(code, "桐乡市义工协会" + code.substring(10), "2020-03-02"));
        await().until(() -> directory.find(new OrganisationId(code)).isPresent());
        return Who.in("staff-" + code, "ORGANISATION").with("organisation", code);
    }

    public void suspend(Who staff) {
        var code = String.valueOf(staff.claims().get("organisation"));
        register.tells(2, Register.suspended(code, "2026-03-02"));
        await().until(() -> !directory.get(new OrganisationId(code)).mayAct());
    }

    /** Drafts, submits and publishes, and answers the identity. */
    public String published(Who staff, Map<String, Object> plan) {
        var id = submitted(staff, plan);
        http.act(ACTIVITIES + "/" + id + "/publication", Http.TOWN, Map.of());
        return id;
    }

    public String submitted(Who staff, Map<String, Object> plan) {
        var id = http.create(ACTIVITIES, staff, plan);
        http.act(ACTIVITIES + "/" + id + "/submission", staff, Map.of());
        return id;
    }

    /** Three hours from tomorrow on, for so many, open to minors. */
    public static Map<String, Object> plan(int places) {
        var start = Instant.now().truncatedTo(ChronoUnit.MINUTES).plus(Duration.ofDays(1));
        return new HashMap<>(Map.of(
                "title", "乌镇古镇文明劝导",
                "field", "CIVILITY",
                "division", "330483100",
                "startsAt", start.toString(),
                "endsAt", start.plus(Duration.ofHours(3)).toString(),
                "places", places,
                "place", Map.of("latitude", 30.7466, "longitude", 120.4861, "radiusMetres", 500),
                "notice", notice(),
                "demands", demands(Map.of())));
    }

    public static Map<String, Object> notice() {
        return Map.of("venue", "西栅入口", "content", "引导游客文明游览", "risks", "人流拥挤", "protection", "佩戴标志，听从指挥");
    }

    public static Map<String, Object> demands(Map<String, Object> others) {
        var demands = new HashMap<String, Object>(Map.of("minorsWelcome", true));
        demands.putAll(others);
        return demands;
    }
}
