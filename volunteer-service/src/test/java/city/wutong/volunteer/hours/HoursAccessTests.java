package city.wutong.volunteer.hours;

import static city.wutong.volunteer.Http.LEADER;
import static city.wutong.volunteer.Http.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.wutong.volunteer.Http;
import city.wutong.volunteer.Http.Who;
import city.wutong.volunteer.People;
import city.wutong.volunteer.VolunteerTest;
import city.wutong.volunteer.activities.ActivityId;
import city.wutong.volunteer.directory.OrganisationId;
import city.wutong.volunteer.volunteers.VolunteerNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@VolunteerTest
class HoursAccessTests {

    private static final String ORGANISATION = "51330483MJ9000077A";

    @Autowired
    Http http;

    @Autowired
    LedgerPages pages;

    @Autowired
    HoursRuleBook rules;

    private Who volunteer = Who.in("nobody", "VOLUNTEER");
    private String number = "";

    @BeforeEach
    void somebodyHasServed() {
        volunteer = People.somebody();
        number = People.join(http, volunteer, People.grownUp());
        var claim = new Claim(
                new AttendanceId("a"),
                new ActivityId("activity-77"),
                new OrganisationId(ORGANISATION),
                EvidenceClass.B,
                null);
        var page = new LedgerPage(PageId.of(new VolunteerNumber(number), 2026));
        page.enter(claim, new Slice(LocalDate.parse("2026-03-07"), 540, 90), rules, Instant.now());
        var _ = pages.add(page);
    }

    @Test
    void aVolunteerSeesTheOwnHoursAndNobodyElses() {
        var balance = "/api/volunteer/hours/volunteers/%s/balance".formatted(number);
        var page = "/api/volunteer/hours/volunteers/%s/pages/2026".formatted(number);
        var another = People.somebody();
        var _ = People.join(http, another, People.grownUp());

        assertThat(http.read(balance, volunteer).get("confirmed").asInt()).isEqualTo(90);
        assertThat(http.read(page, volunteer).get("entries")).hasSize(1);
        assertThat(http.read(balance, LEADER).at("/classes/B/confirmed").asInt())
                .isEqualTo(90);
        assertThat(http.get(balance, another).status()).isEqualTo(403);
        assertThat(http.get(page, another).status()).isEqualTo(403);
        assertThat(http.get(page.replace("2026", "2025"), SUPERVISOR).code()).isEqualTo("unknown-hours");
    }

    @Test
    void anOrganisationTakesBackWhatItGaveAndNothingElse() {
        var reversal = "/api/volunteer/hours/volunteers/%s/pages/2026/entries/1/reversal".formatted(number);
        var other = Who.in("other", "ORGANISATION").with("organisation", "51330483MJ9000078B");
        var own = Who.in("own", "ORGANISATION").with("organisation", ORGANISATION);

        assertThat(http.post(reversal, other, Map.of()).status()).isEqualTo(403);
        assertThat(http.post(reversal, own, Map.of()).status()).isEqualTo(200);
        assertThat(http.post(reversal, SUPERVISOR, Map.of()).code()).isEqualTo("not-reversible");
        assertThat(http.read("/api/volunteer/hours/volunteers/%s/balance".formatted(number), volunteer)
                        .get("revoked")
                        .asInt())
                .isEqualTo(90);
    }

    @Test
    void anybodySeesThatNoMinuteIsMissing() {
        for (var path :
                List.of("/balance", "/organisations/" + ORGANISATION + "/balance", "/activities/activity-77/balance")) {
            await().untilAsserted(() -> {
                var shown = http.read("/public/volunteer/hours" + path, null);
                assertThat(shown.get("uncountedPages").asInt()).isZero();
                assertThat(shown.at("/balance/issued").asInt()).isPositive();
                assertThat(shown.at("/balance/difference").asInt()).isZero();
            });
        }
    }

    @Test
    void theOperatorHasTheLedgerAddedUpAnew() {
        var found =
                http.post("/api/volunteer/operations/hours/recomputation", Who.in("operator", "OPERATOR"), Map.of());

        assertThat(found.status()).as(found.text()).isEqualTo(200);
        assertThat(found.json().get("differing")).isEmpty();
        assertThat(http.read("/public/volunteer/hours/balance", null)
                        .at("/lastRecomputation/pages")
                        .asInt())
                .isPositive();
    }

    @Test
    void anybodyReadsTheRules() {
        var versions = http.read("/public/volunteer/hours/rules", null);

        assertThat(versions).hasSize(2);
        assertThat(versions.get(1).at("/rules/mostADay").asInt()).isEqualTo(1_440);
    }
}
