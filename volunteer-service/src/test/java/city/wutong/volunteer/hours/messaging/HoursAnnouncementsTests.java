package city.wutong.volunteer.hours.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import city.wutong.starter.rules.RuleReference;
import city.wutong.volunteer.Samples;
import city.wutong.volunteer.VolunteerTest;
import city.wutong.volunteer.activities.ActivityId;
import city.wutong.volunteer.directory.OrganisationId;
import city.wutong.volunteer.hours.Account;
import city.wutong.volunteer.hours.AttendanceId;
import city.wutong.volunteer.hours.Claim;
import city.wutong.volunteer.hours.Entry;
import city.wutong.volunteer.hours.EvidenceClass;
import city.wutong.volunteer.hours.LedgerPage;
import city.wutong.volunteer.hours.PageId;
import city.wutong.volunteer.hours.Slice;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

@VolunteerTest
class HoursAnnouncementsTests {

    private static final PageId PAGE = new PageId("3304830000000017/2026");

    @Autowired
    HoursAnnouncements announcements;

    @Autowired
    JsonMapper json;

    static Stream<LedgerPage.Event> events() {
        return Stream.of(
                new LedgerPage.Confirmed(
                        PAGE, 2, entry(Account.PENDING, Account.CONFIRMED, 1, Instant.parse("2026-03-09T02:30:00Z"))),
                new LedgerPage.Reversed(
                        PAGE,
                        3,
                        2,
                        entry(Account.CONFIRMED, Account.REVOKED, 2, Instant.parse("2026-03-12T07:45:00Z"))));
    }

    @ParameterizedTest
    @MethodSource("events")
    void sayExactlyWhatTheSampleShows(LedgerPage.Event event) {
        var announcement = announcements.of(event).orElseThrow();

        assertThat(announcement.topic()).isEqualTo("volunteer.hours");
        assertThat(json.readTree(json.writeValueAsString(announcement.data())).toString())
                .isEqualTo(Samples.of(announcement.type()).toString());
    }

    private static Entry entry(Account from, Account to, int of, Instant at) {
        var claim = new Claim(
                new AttendanceId("a"),
                new ActivityId("0f6c2d1e-7b1a-4a55-9a57-0f1d8c3c6a21"),
                new OrganisationId("51330483MJ0000018H"),
                EvidenceClass.A,
                null);
        var rule = new RuleReference("hours", "2021-02-01", "Order 67 art. 10");
        return new Entry(from, to, claim, new Slice(LocalDate.parse("2026-03-07"), 540, 180), rule, of, at);
    }
}
