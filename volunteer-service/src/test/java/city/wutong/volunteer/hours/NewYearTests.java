package city.wutong.volunteer.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.wutong.volunteer.VolunteerTest;
import city.wutong.volunteer.activities.ActivityId;
import city.wutong.volunteer.directory.OrganisationId;
import city.wutong.volunteer.volunteers.VolunteerNumber;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Service through the last midnight of a year, which two pages hold. */
@VolunteerTest
class NewYearTests {

    private static final List<Slice> NIGHT = Slice.of(LocalDateTime.parse("2025-12-31T23:00"), 120);

    @Autowired
    KeepingHours keeping;

    @Autowired
    LedgerPages pages;

    @Test
    void isIssuedAndRevokedOnBothPages() {
        var volunteer = new VolunteerNumber("NEW-YEAR-1");

        keeping.issue(volunteer, claim("a"), NIGHT);
        assertThat(pages.of(volunteer))
                .extracting(page -> page.balance().of(Account.PENDING))
                .containsExactly(60L, 60L);

        keeping.revoke(volunteer, new AttendanceId("new-year-a"), NIGHT);
        assertThat(pages.of(volunteer))
                .extracting(page -> page.balance().of(Account.REVOKED))
                .containsExactly(60L, 60L);
    }

    @Test
    void isIssuedOnNeitherPageIfOneHasNoRoom() {
        var volunteer = new VolunteerNumber("NEW-YEAR-2");
        var early = List.of(new Slice(LocalDate.parse("2026-01-01"), 30, 60));
        keeping.issue(volunteer, claim("early"), early);

        assertThatThrownBy(() -> keeping.issue(volunteer, claim("b"), NIGHT)).isInstanceOf(HoursOverlap.class);

        assertThat(pages.find(PageId.of(volunteer, 2025))).isEmpty();
        assertThat(Balance.ofAll(pages.of(volunteer)).of(Account.ISSUED)).isEqualTo(60);
    }

    @Test
    void leavesNothingWaitingIfThereIsNoRoomOnTheSecondPageAnyMore() {
        var volunteer = new VolunteerNumber("NEW-YEAR-4");
        keeping.issue(volunteer, claim("a"), NIGHT.subList(0, 1));
        keeping.issue(volunteer, claim("early"), List.of(new Slice(LocalDate.parse("2026-01-01"), 30, 60)));

        assertThatThrownBy(() -> keeping.issue(volunteer, claim("a"), NIGHT)).isInstanceOf(HoursOverlap.class);

        assertThat(pages.get(PageId.of(volunteer, 2025)).balance().of(Account.PENDING))
                .isZero();
        assertThat(pages.get(PageId.of(volunteer, 2025)).balance().of(Account.REVOKED))
                .isEqualTo(60);
    }

    @Test
    void isCompletedByDoingItAgain() {
        var volunteer = new VolunteerNumber("NEW-YEAR-3");
        keeping.issue(volunteer, claim("a"), NIGHT.subList(0, 1));

        keeping.issue(volunteer, claim("a"), NIGHT);

        assertThat(Balance.ofAll(pages.of(volunteer)).of(Account.PENDING)).isEqualTo(120);
    }

    private static Claim claim(String attendance) {
        return new Claim(
                new AttendanceId("new-year-" + attendance),
                new ActivityId("new-year"),
                new OrganisationId("51330483MJ9000079C"),
                EvidenceClass.B,
                null);
    }
}
