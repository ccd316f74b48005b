package city.wutong.volunteer.activities;

import static city.wutong.volunteer.Http.SUPERVISOR;
import static city.wutong.volunteer.Http.TOWN;
import static city.wutong.volunteer.Organiser.ACTIVITIES;
import static city.wutong.volunteer.Organiser.demands;
import static city.wutong.volunteer.Organiser.notice;
import static city.wutong.volunteer.Organiser.plan;
import static city.wutong.volunteer.People.with;
import static org.assertj.core.api.Assertions.assertThat;

import city.wutong.starter.time.BusinessTime;
import city.wutong.volunteer.Http;
import city.wutong.volunteer.Http.Who;
import city.wutong.volunteer.MovableClock;
import city.wutong.volunteer.Organiser;
import city.wutong.volunteer.VolunteerTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@VolunteerTest
class PlanningTests {

    private static final String PUBLIC = "/public/volunteer/activities";

    @Autowired
    Http http;

    @Autowired
    Organiser organiser;

    @Autowired
    MovableClock clock;

    private Who staff = Who.in("nobody", "ORGANISATION");

    @BeforeEach
    void register() {
        staff = organiser.staff();
    }

    @AfterEach
    void letTimeGoOn() {
        clock.goOn();
    }

    @Test
    void theTownSendsBackOrPublishes() {
        var id = organiser.submitted(staff, plan(20));
        var elsewhere = Who.in("elsewhere", "TOWN_OFFICER").with("division", "330483101");

        assertThat(http.post(step(id, "publication"), elsewhere, Map.of()).status())
                .isEqualTo(403);
        http.act(step(id, "return"), TOWN, Map.of("reason", "请写明集合地点"));
        assertThat(http.read(ACTIVITIES + "/" + id, staff).at("/review/reason").asString())
                .isEqualTo("请写明集合地点");
        assertThat(http.get(PUBLIC + "/" + id, null).code()).isEqualTo("unknown-activity");

        assertThat(http.put(ACTIVITIES + "/" + id, staff, with(plan(20), "title", "西栅文明劝导"))
                        .status())
                .isEqualTo(200);
        http.act(step(id, "submission"), staff, Map.of());
        http.act(step(id, "publication"), TOWN, Map.of());

        var shown = http.read(PUBLIC + "/" + id, null);
        assertThat(shown.get("title").asString()).isEqualTo("西栅文明劝导");
        assertThat(shown.get("phase").asString()).isEqualTo("RECRUITING");
        assertThat(http.put(ACTIVITIES + "/" + id, staff, plan(5)).code()).isEqualTo("activity-not-in-this-state");
    }

    @Test
    void aSuspendedOrganisationPublishesNothing() {
        var draft = http.create(ACTIVITIES, staff, plan(5));
        var submitted = organiser.submitted(staff, plan(5));
        organiser.suspend(staff);

        assertThat(http.post(ACTIVITIES, staff, plan(5)).code()).isEqualTo("organisation-not-active");
        assertThat(http.post(step(draft, "submission"), staff, Map.of()).code()).isEqualTo("organisation-not-active");
        assertThat(http.post(step(submitted, "publication"), TOWN, Map.of()).code())
                .isEqualTo("organisation-not-active");
        assertThat(http.read(ACTIVITIES + "/" + submitted, SUPERVISOR)
                        .at("/activity/state")
                        .asString())
                .isEqualTo("REVIEW");
    }

    @Test
    void volunteersAreToldOfTheRisks() {
        var silent = new HashMap<>(notice());
        var _ = silent.remove("risks");

        refused(with(plan(5), "notice", silent), "notice-incomplete", "Order 685 recruiting notice");
    }

    @Test
    void skillsThatNeedTrainingGetIt() {
        var medical = with(plan(5), "demands", demands(Map.of("skills", List.of("MEDICAL"))));

        refused(medical, "training-missing", "Zhejiang Regulation training for special skills");
        refusedNot(with(medical, "notice", with(notice(), "training", "急救培训两小时")));
        refusedNot(with(plan(5), "demands", demands(Map.of("skills", List.of("DRIVING")))));
    }

    @Test
    void whatIsDangerousIsInsuredAndNotForMinors() {
        var rescue = with(plan(5), "field", "RESCUE");
        var insured = demands(Map.of("insurance", "意外险 PA-2026-001"));

        refused(
                with(rescue, "demands", demands(Map.of())),
                "insurance-missing",
                "Zhejiang Regulation accident insurance");
        refused(with(rescue, "demands", insured), "minors-in-danger", "Zhejiang Regulation art. 9");
        refusedNot(with(rescue, "demands", with(insured, "minorsWelcome", false)));
    }

    @ParameterizedTest
    @CsvSource({"29, false", "30, true"})
    void fromAMonthOnAnAgreementIsNeeded(int lastDay, boolean isNeeded) {
        // From noon of 1 April on; the month has thirty days.
        var first = LocalDate.parse("2027-04-01").atTime(12, 0).atZone(BusinessTime.ZONE);
        var window = new Window(
                first.toInstant(), first.withDayOfMonth(lastDay).plusHours(1).toInstant());

        assertThat(window.lasts(1)).isEqualTo(isNeeded);
    }

    @Test
    void eachDayIsAnActivityOfItsOwn() {
        var start = Instant.now().plus(Duration.ofDays(1));
        var day = with(plan(5), "startsAt", start.toString());

        refused(
                with(day, "endsAt", start.plus(Duration.ofMinutes(1441)).toString()),
                "activity-too-long",
                "product default, one service");
        refusedNot(with(day, "endsAt", start.plus(Duration.ofMinutes(1440)).toString()));
    }

    @Test
    void isCancelledBeforeItBeginsOnly() {
        var id = organiser.published(staff, plan(5));
        clock.stopAt(Instant.now().plus(Duration.ofHours(25)));

        assertThat(http.post(step(id, "cancellation"), staff, Map.of()).code()).isEqualTo("activity-begun");

        clock.goOn();
        http.act(step(id, "cancellation"), staff, Map.of());
        assertThat(http.read(PUBLIC + "/" + id, null).get("phase").asString()).isEqualTo("CANCELLED");
    }

    @Test
    void whatWasNeverPublishedStaysUnseenWhenItIsCancelled() {
        var draft = http.create(ACTIVITIES, staff, plan(5));
        var sentBack = organiser.submitted(staff, plan(5));
        http.act(step(sentBack, "return"), TOWN, Map.of("reason", "请写明集合地点"));

        for (var id : List.of(draft, sentBack)) {
            http.act(step(id, "cancellation"), staff, Map.of());
            assertThat(http.get(PUBLIC + "/" + id, null).code()).isEqualTo("unknown-activity");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"+1000000000-12-31T23:59:59Z", "-1000000000-01-01T00:00:00Z", "9999-12-31T23:59:59Z"})
    void aMomentOutOfAnyCalendarIsBadInput(String moment) {
        for (var field : List.of("startsAt", "endsAt")) {
            var answer = http.post(ACTIVITIES, staff, with(plan(5), field, moment));

            assertThat(answer.status()).as(answer.text()).isEqualTo(400);
            assertThat(answer.json().path("errors").toString()).contains(field);
        }
    }

    @Test
    void aPlanDoesNotContradictItself() {
        var plan = plan(5);

        assertThat(code(with(plan, "endsAt", String.valueOf(plan.get("startsAt")))))
                .isEqualTo("contradictory-plan");
        assertThat(code(with(plan, "places", 0))).isEqualTo("invalid-input");
        assertThat(code(with(plan, "places", -1))).isEqualTo("invalid-input");
        assertThat(code(with(plan, "field", "GAMBLING"))).isEqualTo("not-in-the-catalogue");
        assertThat(code(with(plan, "place", Map.of("latitude", 91, "longitude", 0, "radiusMetres", 500))))
                .isEqualTo("invalid-input");
        var past = with(
                with(plan, "startsAt", Instant.now().minus(Duration.ofHours(2)).toString()),
                "endsAt",
                Instant.now().plus(Duration.ofHours(2)).toString());
        var draft = http.create(ACTIVITIES, staff, past);
        assertThat(http.post(step(draft, "submission"), staff, Map.of()).code()).isEqualTo("contradictory-plan");
    }

    @Test
    void isClosedOnlyWhenItIsOver() {
        var id = organiser.published(staff, plan(5));
        var others = organiser.staff();

        assertThat(http.post(step(id, "closing"), staff, Map.of()).code()).isEqualTo("activity-not-over");
        assertThat(http.post(step(id, "closing"), others, Map.of()).status()).isEqualTo(403);
        clock.stopAt(BusinessTime.dayOf(Instant.now()).plusDays(3));
        assertThat(http.post(step(id, "closing"), staff, Map.of()).status()).isEqualTo(200);
        assertThat(http.post(step(id, "cancellation"), staff, Map.of()).code()).isEqualTo("activity-not-in-this-state");
    }

    @Test
    void thePublicFindsByTextFieldTownAndDay() {
        var word = "寻梅" + staff.account().substring(16, 22);
        var first = organiser.published(staff, with(plan(5), "title", word + "一"));
        var second = organiser.published(staff, with(plan(5), "title", word + "二"));
        var culture = organiser.published(staff, with(with(plan(5), "title", word + "三"), "field", "CULTURE"));

        assertThat(found("?text=" + word)).containsExactlyInAnyOrder(first, second, culture);
        assertThat(found("?field=CULTURE&text=" + word)).containsExactly(culture);
        assertThat(found("?division=330483101&text=" + word)).isEmpty();
        var tomorrow = BusinessTime.dayOf(Instant.now()).plusDays(1);
        assertThat(found("?text=%s&from=%s&until=%s".formatted(word, tomorrow, tomorrow)))
                .hasSize(3);
        assertThat(found("?text=%s&from=%s".formatted(word, tomorrow.plusDays(7))))
                .isEmpty();
    }

    @Test
    void pagesShowEachOnce() {
        var ids = List.of(
                organiser.published(staff, plan(1)),
                organiser.published(staff, plan(1)),
                organiser.published(staff, plan(1)));
        var query = "?size=2&organisation=" + staff.claims().get("organisation");

        var first = http.read(PUBLIC + query, null);
        var second = http.read(PUBLIC + query + "&after=" + first.get("next").asString(), null);

        assertThat(first.get("items")).hasSize(2);
        assertThat(second.get("items")).hasSize(1);
        assertThat(second.get("next").isNull()).isTrue();
        assertThat(java.util.stream.Stream.of(first, second)
                        .flatMap(page -> page.get("items").valueStream())
                        .map(item -> item.get("id").asString()))
                .containsExactlyInAnyOrderElementsOf(ids);
    }

    private List<String> found(String query) {
        return http.read(PUBLIC + query, null)
                .get("items")
                .valueStream()
                .map(item -> item.get("id").asString())
                .toList();
    }

    private void refused(Map<String, Object> plan, String code, String clause) {
        var id = http.create(ACTIVITIES, staff, plan);
        var answer = http.post(step(id, "submission"), staff, Map.of());
        assertThat(answer.code()).as(answer.text()).isEqualTo(code);
        assertThat(answer.json().at("/rule/clause").asString()).isEqualTo(clause);
        assertThat(http.read(ACTIVITIES + "/" + id, staff).at("/activity/state").asString())
                .isEqualTo("DRAFT");
    }

    private void refusedNot(Map<String, Object> plan) {
        assertThat(organiser.submitted(staff, plan)).isNotBlank();
    }

    private String code(Map<String, Object> plan) {
        return http.post(ACTIVITIES, staff, plan).code();
    }

    private static String step(String id, String step) {
        return ACTIVITIES + "/" + id + "/" + step;
    }
}
