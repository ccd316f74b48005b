package city.wutong.volunteer.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.wutong.starter.time.WorkingDays;
import city.wutong.volunteer.activities.ActivityId;
import city.wutong.volunteer.directory.OrganisationId;
import city.wutong.volunteer.hours.LedgerPage.Confirmed;
import city.wutong.volunteer.hours.LedgerPage.Reversed;
import city.wutong.volunteer.volunteers.VolunteerNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class LedgerPageTests {

    private static final HoursRuleBook RULES = new HoursRuleBook(WorkingDays.load());
    private static final Instant NOW = Instant.parse("2026-03-09T02:30:00Z");
    private static final LocalDate SATURDAY = LocalDate.parse("2026-03-07");
    private static final VolunteerNumber VOLUNTEER = new VolunteerNumber("V-1");

    private final LedgerPage page = new LedgerPage(PageId.of(VOLUNTEER, 2026));

    @Test
    void holdsWhatWasIssuedUntilTheOrganiserConfirmsIt() {
        page.issue(claim("a"), morning(), RULES, NOW);

        assertThat(page.balance().of(Account.ISSUED)).isEqualTo(180);
        assertThat(page.balance().of(Account.PENDING)).isEqualTo(180);
        assertThat(page.raised()).isEmpty();

        page.confirm(new AttendanceId("a"), RULES, NOW);

        assertThat(page.balance().of(EvidenceClass.B, Account.CONFIRMED)).isEqualTo(180);
        assertThat(page.balance().of(Account.PENDING)).isZero();
        assertThat(page.raised()).singleElement().isInstanceOf(Confirmed.class);
    }

    @Test
    void namesTheRuleOfEachEntry() {
        page.issue(claim("a"), morning(), RULES, NOW);
        page.confirm(new AttendanceId("a"), RULES, NOW);
        page.reverse(2, RULES, NOW);

        assertThat(page.entries())
                .extracting(entry -> entry.rule().clause())
                .containsExactly(
                        "Order 67 who organises records", "Order 67 who organises records", "Order 67 correction");
        assertThat(page.entries()).extracting(entry -> entry.rule().version()).containsOnly("2021-02-01");
    }

    @Test
    void revokesWhatTheOrganiserDoesNotConfirm() {
        page.issue(claim("a"), morning(), RULES, NOW);

        page.revoke(new AttendanceId("a"), RULES, NOW);

        assertThat(page.balance().of(Account.REVOKED)).isEqualTo(180);
        assertThat(page.raised()).isEmpty();
    }

    @Test
    void takesAConfirmationBackOnceByAnEntryOfItsOwn() {
        page.enter(claim("a"), morning(), RULES, NOW);

        page.reverse(1, RULES, NOW);

        assertThat(page.entries()).hasSize(2);
        assertThat(page.entries().getLast().of()).isEqualTo(1);
        assertThat(page.balance().of(Account.CONFIRMED)).isZero();
        assertThat(page.raised().getLast())
                .isInstanceOfSatisfying(
                        Reversed.class, event -> assertThat(event.reversed()).isEqualTo(1));
        assertThatThrownBy(() -> page.reverse(1, RULES, NOW)).isInstanceOf(NotReversible.class);
        assertThatThrownBy(() -> page.reverse(2, RULES, NOW)).isInstanceOf(NotReversible.class);
        assertThatThrownBy(() -> page.reverse(3, RULES, NOW)).isInstanceOf(UnknownHours.class);
    }

    @Test
    void doesEverythingOnce() {
        for (int time = 0; time < 3; time++) {
            page.issue(claim("a"), morning(), RULES, NOW);
            page.confirm(new AttendanceId("a"), RULES, NOW);
            page.revoke(new AttendanceId("a"), RULES, NOW);
        }

        assertThat(page.entries()).hasSize(2);
    }

    @Test
    void doesNotIssueAnewWhatWasTakenBack() {
        page.enter(claim("a"), morning(), RULES, NOW);
        page.reverse(1, RULES, NOW);

        page.enter(claim("a"), morning(), RULES, NOW);

        assertThat(page.entries()).hasSize(2);
    }

    @Test
    void refusesAnAttendanceWithOtherContent() {
        page.issue(claim("a"), morning(), RULES, NOW);

        assertThatThrownBy(() -> page.issue(claim("a"), new Slice(SATURDAY, 540, 181), RULES, NOW))
                .isInstanceOf(DiffersFromLedger.class);
    }

    @Test
    void refusesServiceInTwoPlacesAtOnceAndTakesWhatBeginsAsTheOtherEnds() {
        page.issue(claim("a"), morning(), RULES, NOW);

        assertThatThrownBy(() -> page.issue(claim("b"), new Slice(SATURDAY, 719, 60), RULES, NOW))
                .isInstanceOfSatisfying(
                        HoursOverlap.class,
                        refused -> assertThat(refused.rule().orElseThrow().clause())
                                .isEqualTo("Order 67 truthful record, one place at a time"));
        page.issue(claim("b"), new Slice(SATURDAY, 720, 60), RULES, NOW);
        page.issue(claim("c"), new Slice(SATURDAY, 480, 60), RULES, NOW);

        assertThat(page.balance().of(Account.PENDING)).isEqualTo(300);
    }

    @Test
    void takesServiceAtTheTimeOfSomethingRevoked() {
        page.issue(claim("a"), morning(), RULES, NOW);
        page.revoke(new AttendanceId("a"), RULES, NOW);

        page.issue(claim("b"), morning(), RULES, NOW);

        assertThat(page.balance().of(Account.PENDING)).isEqualTo(180);
    }

    @Test
    void refusesMoreThanADayADay() {
        page.enter(claim("a"), new Slice(SATURDAY, null, 1_000), RULES, NOW);

        assertThatThrownBy(() -> page.enter(claim("b"), new Slice(SATURDAY, null, 441), RULES, NOW))
                .isInstanceOf(DayLimitExceeded.class);
        page.enter(claim("c"), new Slice(SATURDAY, null, 440), RULES, NOW);
        page.enter(claim("d"), new Slice(SATURDAY.plusDays(1), null, 1_440), RULES, NOW);

        assertThat(page.balance().of(Account.CONFIRMED)).isEqualTo(2_880);
    }

    @Test
    void refusesNoTimeAndLessThanNone() {
        assertThatThrownBy(() -> page.issue(claim("a"), new Slice(SATURDAY, null, 0), RULES, NOW))
                .isInstanceOf(ImpossibleDuration.class);
        assertThatThrownBy(() -> page.issue(claim("a"), new Slice(SATURDAY, null, -30), RULES, NOW))
                .isInstanceOf(ImpossibleDuration.class);
    }

    @Test
    void dividesServiceOverMidnightBetweenTheDaysItFallsOn() {
        var night = Slice.between(Instant.parse("2026-12-31T14:00:20Z"), Instant.parse("2026-12-31T18:30:50Z"));

        assertThat(night)
                .containsExactly(
                        new Slice(LocalDate.parse("2026-12-31"), 1_320, 120),
                        new Slice(LocalDate.parse("2027-01-01"), 0, 150));
        assertThat(Slice.of(LocalDateTime.parse("2026-12-31T23:00"), 60)).hasSize(1);
        assertThat(Slice.between(NOW, NOW.minusSeconds(3_600))).isEmpty();
    }

    private static Slice morning() {
        return new Slice(SATURDAY, 540, 180);
    }

    private static Claim claim(String attendance) {
        return new Claim(
                new AttendanceId(attendance),
                new ActivityId("activity-" + attendance),
                new OrganisationId("51330483MJ0000018H"),
                EvidenceClass.B,
                null);
    }
}
