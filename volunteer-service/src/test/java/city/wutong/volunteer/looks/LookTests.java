package city.wutong.volunteer.looks;

import static city.wutong.volunteer.Http.LEADER;
import static city.wutong.volunteer.Http.SUPERVISOR;
import static city.wutong.volunteer.Http.TOWN;
import static city.wutong.volunteer.People.ME;
import static city.wutong.volunteer.People.VOLUNTEERS;
import static city.wutong.volunteer.People.born;
import static city.wutong.volunteer.People.grownUp;
import static city.wutong.volunteer.People.guardian;
import static city.wutong.volunteer.People.join;
import static city.wutong.volunteer.People.somebody;
import static city.wutong.volunteer.People.with;
import static org.assertj.core.api.Assertions.assertThat;

import city.wutong.starter.time.BusinessTime;
import city.wutong.volunteer.Http;
import city.wutong.volunteer.Http.Who;
import city.wutong.volunteer.MovableClock;
import city.wutong.volunteer.VolunteerTest;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@VolunteerTest
class LookTests {

    private static final String LOOKS = "/api/volunteer/looks/";
    private static final Map<String, Object> CONTACT = Map.of("purpose", "CONTACT_IN_DANGER", "reference", "A-17/2026");

    @Autowired
    Http http;

    @Autowired
    MovableClock clock;

    @AfterEach
    void letTimeGoOn() {
        clock.goOn();
    }

    @Test
    void anOfficerSeesAGrownUpsDataAndLeavesATrace() {
        var me = somebody();
        var number = join(http, me, grownUp());
        var look = http.create(looksAt(number), TOWN, CONTACT);

        var seen = http.read(LOOKS + look + "/record", TOWN);
        var _ = http.read(LOOKS + look + "/record", TOWN);

        assertThat(seen.get("phone").asString()).isEqualTo("13857301234");
        var trace = http.read(ME + "/looks", me).at("/items/0");
        assertThat(trace.get("by").asString()).isEqualTo("town");
        assertThat(trace.get("purpose").asString()).isEqualTo("CONTACT_IN_DANGER");
        assertThat(trace.get("uses")).hasSize(2);
        assertThat(http.read("/api/volunteer/looks?volunteer=" + number, LEADER).get("items"))
                .hasSize(1);
    }

    @Test
    void aMinorsDataAreSeenOnlyWithASecondPerson() {
        var today = BusinessTime.dayOf(Instant.now());
        var child = with(born(today.minusYears(12)), "guardian", guardian());
        var number = join(http, somebody(), child);
        var look = http.create(looksAt(number), SUPERVISOR, CONTACT);

        assertThat(http.get(LOOKS + look + "/record", SUPERVISOR).code()).isEqualTo("look-not-granted");
        assertThat(http.post(LOOKS + look + "/decision", SUPERVISOR, Map.of("grant", true))
                        .code())
                .isEqualTo("same-person");
        http.act(LOOKS + look + "/decision", LEADER, Map.of("grant", true));

        assertThat(http.read(LOOKS + look + "/record", SUPERVISOR)
                        .at("/guardian/phone")
                        .asString())
                .isEqualTo("13957305678");
        assertThat(http.post(LOOKS + look + "/decision", LEADER, Map.of("grant", false))
                        .code())
                .isEqualTo("look-decided");
    }

    @Test
    void aLookIsNobodyElsesAndEnds() {
        var number = join(http, somebody(), grownUp());
        var look = http.create(looksAt(number), TOWN, CONTACT);
        var elsewhere = Who.in("elsewhere", "TOWN_OFFICER").with("division", "330483101");

        assertThat(http.get(LOOKS + look + "/record", SUPERVISOR).status()).isEqualTo(403);
        assertThat(http.post(looksAt(number), elsewhere, CONTACT).status()).isEqualTo(403);
        clock.stopAt(BusinessTime.dayOf(Instant.now()).plusDays(2));
        assertThat(http.get(LOOKS + look + "/record", TOWN).code()).isEqualTo("look-not-granted");
    }

    @Test
    void withoutAPurposeNobodyLooks() {
        var number = join(http, somebody(), grownUp());

        assertThat(http.post(looksAt(number), TOWN, Map.of()).code()).isEqualTo("invalid-input");
    }

    private static String looksAt(String number) {
        return VOLUNTEERS + "/" + number + "/looks";
    }
}
