package city.wutong.volunteer.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.wutong.volunteer.Http;
import city.wutong.volunteer.Register;
import city.wutong.volunteer.VolunteerTest;
import city.wutong.volunteer.activities.ActivityId;
import city.wutong.volunteer.directory.OrganisationId;
import city.wutong.volunteer.volunteers.VolunteerNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@VolunteerTest
class DivisionHoursTests {

    private static final String WUZHEN = "330483100";
    private static final String NEXT = "330483101";
    private static final String MOVING = "51330483MJ9000177A";
    private static final String UNHEARD = "51330483MJ9000178B";

    @Autowired
    Http http;

    @Autowired
    Register register;

    @Autowired
    LedgerPages pages;

    @Autowired
    Totals totals;

    @Autowired
    HoursRuleBook rules;

    @Test
    void areThoseOfTheOrganisationsThatAreRegisteredThereToday() {
        await().until(() -> totals.uncounted() == 0);
        var inWuzhen = confirmedIn(WUZHEN);
        var next = confirmedIn(NEXT);

        register.tells(Register.registered(MOVING, "桐乡市迁居协会", "2020-03-02"));
        serve(MOVING, 90);
        serve(UNHEARD, 60);

        await().untilAsserted(() -> assertThat(confirmedIn(WUZHEN)).isEqualTo(inWuzhen + 90));
        register.tells(2, Register.changed(MOVING, "桐乡市迁居协会", "2026-03-02"));
        await().untilAsserted(() -> assertThat(confirmedIn(NEXT)).isEqualTo(next + 90));
        assertThat(confirmedIn(WUZHEN)).isEqualTo(inWuzhen);
    }

    private void serve(String organisation, int minutes) {
        var claim = new Claim(
                new AttendanceId("at-" + organisation),
                new ActivityId("anywhere"),
                new OrganisationId(organisation),
                EvidenceClass.D,
                null);
        var page = new LedgerPage(PageId.of(new VolunteerNumber("V-" + organisation), 2026));
        page.enter(claim, new Slice(LocalDate.parse("2026-03-07"), 540, minutes), rules, Instant.now());
        var _ = pages.add(page);
    }

    private long confirmedIn(String division) {
        var shown = http.read("/public/volunteer/hours/divisions", null);
        return StreamSupport.stream(shown.spliterator(), false)
                .filter(one -> one.get("division").asString().equals(division))
                .mapToLong(one -> one.at("/balance/confirmed").asLong())
                .sum();
    }
}
