package city.wutong.volunteer.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import city.wutong.starter.time.BusinessTime;
import city.wutong.starter.time.WorkingDays;
import city.wutong.volunteer.Http;
import city.wutong.volunteer.Http.Who;
import city.wutong.volunteer.MovableClock;
import city.wutong.volunteer.Organiser;
import city.wutong.volunteer.VolunteerTest;
import city.wutong.volunteer.activities.ActivityId;
import city.wutong.volunteer.directory.OrganisationId;
import city.wutong.volunteer.hours.AttendanceId;
import city.wutong.volunteer.hours.Claim;
import city.wutong.volunteer.hours.EvidenceClass;
import city.wutong.volunteer.hours.KeepingHours;
import city.wutong.volunteer.hours.Slice;
import city.wutong.volunteer.volunteers.VolunteerNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

@VolunteerTest
class DecidingTests {

    @Autowired
    Http http;

    @Autowired
    Organiser organiser;

    @Autowired
    MovableClock clock;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    Settling settling;

    @Autowired
    KeepingHours keeping;

    private OneActivity activity;

    @BeforeEach
    void plansAnActivity() {
        activity = new OneActivity(http, organiser, clock);
    }

    @AfterEach
    void letsTimeGoOn() {
        clock.goOn();
    }

    @Test
    void anotherOrganisationDecidesNothing() {
        served();

        var path = activity.path("/volunteers/" + activity.number + "/confirmation");
        assertThat(http.post(path, organiser.staff(), Map.of()).status()).isEqualTo(403);
        assertThat(http.get(activity.path("/codes"), organiser.staff()).status())
                .isEqualTo(403);
    }

    @Test
    void aSuspendedOrganisationConfirmsNothing() {
        served();
        organiser.suspend(activity.staff);

        assertThat(activity.confirm().code()).isEqualTo("organisation-not-active");
        assertThat(activity.balance().get("pending").asInt()).isEqualTo(180);
    }

    @Test
    void confirmsUpToTheTenthWorkingDay() {
        served();
        var last = WorkingDays.load().after(BusinessTime.dayOf(activity.start), 10);

        clock.stopAt(last.plusDays(1));
        assertThat(activity.confirm().code()).isEqualTo("recorded-too-late");
        clock.stopAt(last);
        assertThat(activity.confirm().status()).isEqualTo(200);
    }

    @Test
    void confirmsOnce() {
        served();
        var _ = activity.confirm();

        assertThat(activity.confirm().code()).isEqualTo("attendance-not-in-state");
        assertThat(activity.balance().get("confirmed").asInt()).isEqualTo(180);
    }

    @Test
    void revokesWhatTheOrganiserRejects() {
        served();

        http.act(activity.path("/volunteers/" + activity.number + "/rejection"), activity.staff, Map.of());

        assertThat(activity.balance().get("revoked").asInt()).isEqualTo(180);
        assertThat(activity.balance().get("pending").asInt()).isZero();
    }

    @Test
    void aSupplementNeedsASecondPerson() {
        clock.stopAt(activity.start.plus(Duration.ofDays(1)));
        var supplement = activity.path("/volunteers/" + activity.number + "/supplement");
        http.act(supplement, activity.staff, missed());

        assertThat(activity.balance().get("issued").asInt()).isZero();
        assertThat(http.post(supplement + "/approval", activity.staff, Map.of()).code())
                .isEqualTo("same-person");
        http.act(supplement + "/approval", colleague(), Map.of());

        var mine = activity.mine();
        assertThat(mine.get("isSupplemented").asBoolean()).isTrue();
        assertThat(mine.get("evidenceClass").asString()).isEqualTo("C");
        assertThat(activity.balance().at("/classes/C/confirmed").asInt()).isEqualTo(120);
    }

    @Test
    void aSupplementCompletesWhatACodeBegan() {
        var _ = activity.at(0).in(activity.rotating());
        clock.stopAt(activity.start.plus(Duration.ofDays(1)));
        var supplement = activity.path("/volunteers/" + activity.number + "/supplement");

        http.act(supplement, activity.staff, missed());

        assertThat(activity.mine().at("/in/means").asString()).isEqualTo("ROTATING");
        assertThat(activity.mine().get("minutes").asInt()).isEqualTo(150);
    }

    @Test
    void aSupplementComesWithinTenWorkingDaysAndNotBeforeTheService() {
        var supplement = activity.path("/volunteers/" + activity.number + "/supplement");
        var last = WorkingDays.load().after(BusinessTime.dayOf(activity.start), 10);

        clock.stopAt(last.plusDays(1));
        assertThat(http.post(supplement, activity.staff, missed()).code()).isEqualTo("recorded-too-late");
        clock.stopAt(activity.start);
        assertThat(http.post(supplement, activity.staff, missed()).code()).isEqualTo("not-the-time");
        clock.stopAt(last);
        assertThat(http.post(supplement, activity.staff, missed()).status()).isEqualTo(200);
    }

    @Test
    void hoursAreSettledLaterIfTheProcessDiedInBetween() {
        served();
        var attendance = new Document("_id", activity.id + ":" + activity.number);
        var owed = new Document("$set", new Document("owed", "ISSUE"));
        var _ = mongo.getCollection("attendances").updateOne(attendance, owed);
        var page = activity.number + "/" + BusinessTime.dayOf(activity.start).getYear();
        var _ = mongo.getCollection("hours").deleteOne(new Document("_id", page));

        clock.stopAt(activity.start.plus(Duration.ofHours(5)));
        settling.settleOld();

        assertThat(activity.balance().get("pending").asInt()).isEqualTo(180);
        assertThat(activity.confirm().status()).isEqualTo(200);
    }

    @Test
    void whatIsTypedDoesNotMakeTheDaysLonger() {
        var last = WorkingDays.load().after(BusinessTime.dayOf(activity.start), 10);
        clock.stopAt(last);
        var supplement = activity.path("/volunteers/" + activity.number + "/supplement");
        var late = new HashMap<>(missed());
        late.put("until", clock.instant().toString());
        http.act(supplement, activity.staff, late);

        clock.stopAt(last.plusDays(1));

        assertThat(http.post(supplement + "/approval", colleague(), Map.of()).code())
                .isEqualTo("recorded-too-late");
    }

    @Test
    void nobodySpeaksForHisOwnAttendance() {
        var himself = Who.in(activity.volunteer.account(), "ORGANISATION")
                .with("organisation", String.valueOf(activity.staff.claims().get("organisation")));
        served();
        var own = activity.path("/volunteers/" + activity.number);

        for (var act : List.of("/confirmation", "/supplement/approval")) {
            assertThat(http.post(own + act, himself, Map.of()).code()).isEqualTo("own-attendance");
        }
        assertThat(http.post(own + "/supplement", himself, missed()).code()).isEqualTo("own-attendance");
        assertThat(activity.confirm().status()).isEqualTo(200);
    }

    @Test
    void whatTheLedgerRefusesAtTheLastMomentIsRefusedToTheSameKeyAgain() {
        var _ = activity.at(0).in(activity.rotating());
        var code = activity.at(180).rotating();
        assertThat(activity.under("late-" + activity.id, "/check-out", code).status())
                .isEqualTo(200);
        // The process died before the ledger was asked, and other service was faster.
        forgetPage();
        keeping.issue(new VolunteerNumber(activity.number), other(), Slice.between(activity.start, end()));
        owe(activity, new Document("owed", "ISSUE"));

        clock.stopAt(activity.start.plus(Duration.ofHours(5)));
        settling.settleOld();

        assertThat(activity.mine().get("state").asString()).isEqualTo("REJECTED");
        assertThat(activity.under("late-" + activity.id, "/check-out", code).code())
                .isEqualTo("hours-overlap");
    }

    @Test
    void aConfirmationThatTheLedgerRefusesLeavesNothingWaiting() {
        served();
        owe(
                activity,
                new Document("owed", "CONFIRM").append("state", "CONFIRMED").append("evidenceClass", "A"));

        clock.stopAt(activity.start.plus(Duration.ofHours(5)));
        settling.settleOld();

        assertThat(activity.mine().get("state").asString()).isEqualTo("REJECTED");
        assertThat(activity.balance().get("pending").asInt()).isZero();
        assertThat(activity.balance().get("revoked").asInt()).isEqualTo(180);
    }

    @Test
    void oneThatCannotBeSettledDoesNotKeepTheOthersWaiting() {
        var broken = activity;
        served();
        clock.goOn();
        activity = new OneActivity(http, organiser, clock);
        served();
        owe(broken, new Document("owed", "ISSUE").append("evidenceClass", null));
        owe(activity, new Document("owed", "ISSUE"));
        forgetPage();

        clock.stopAt(activity.start.plus(Duration.ofHours(5)));
        settling.settleOld();

        assertThat(activity.balance().get("pending").asInt()).isEqualTo(180);
        owe(broken, new Document("owed", null).append("evidenceClass", "B"));
    }

    private void owe(OneActivity one, Document what) {
        var attendance = new Document("_id", one.id + ":" + one.number);
        var _ = mongo.getCollection("attendances").updateOne(attendance, new Document("$set", what));
    }

    private void forgetPage() {
        var page = activity.number + "/" + BusinessTime.dayOf(activity.start).getYear();
        var _ = mongo.getCollection("hours").deleteOne(new Document("_id", page));
    }

    private Instant end() {
        return activity.start.plus(Duration.ofHours(1));
    }

    private static Claim other() {
        return new Claim(
                new AttendanceId("other"),
                new ActivityId("other"),
                new OrganisationId("51330483MJ9000079C"),
                EvidenceClass.B,
                null);
    }

    private void served() {
        assertThat(activity.at(0).in(activity.rotating()).status()).isEqualTo(201);
        assertThat(activity.at(180).out(activity.rotating()).status()).isEqualTo(200);
    }

    private Who colleague() {
        var code = String.valueOf(activity.staff.claims().get("organisation"));
        return Who.in("colleague-" + code, "ORGANISATION").with("organisation", code);
    }

    private Map<String, Object> missed() {
        return Map.of(
                "from", activity.start.plus(Duration.ofMinutes(30)).toString(),
                "until", activity.start.plus(Duration.ofMinutes(150)).toString(),
                "evidence", "P-2026-17");
    }
}
