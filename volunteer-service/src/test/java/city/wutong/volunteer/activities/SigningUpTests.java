package city.wutong.volunteer.activities;

import static city.wutong.volunteer.Organiser.ACTIVITIES;
import static city.wutong.volunteer.Organiser.demands;
import static city.wutong.volunteer.Organiser.notice;
import static city.wutong.volunteer.Organiser.plan;
import static city.wutong.volunteer.People.born;
import static city.wutong.volunteer.People.grownUp;
import static city.wutong.volunteer.People.guardian;
import static city.wutong.volunteer.People.join;
import static city.wutong.volunteer.People.somebody;
import static city.wutong.volunteer.People.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.wutong.starter.time.BusinessTime;
import city.wutong.volunteer.Http;
import city.wutong.volunteer.Http.Answer;
import city.wutong.volunteer.Http.Who;
import city.wutong.volunteer.Organiser;
import city.wutong.volunteer.People;
import city.wutong.volunteer.VolunteerTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@VolunteerTest
class SigningUpTests {

    @Autowired
    Http http;

    @Autowired
    Organiser organiser;

    @Autowired
    Activities activities;

    private final LocalDate today = BusinessTime.dayOf(Instant.now());
    private Who staff = Who.in("nobody", "ORGANISATION");

    @BeforeEach
    void register() {
        staff = organiser.staff();
    }

    @Test
    void fiftyAtOnceTakeExactlyThePlacesThereAre() throws InterruptedException, ExecutionException {
        var id = organiser.published(staff, plan(20));
        var people = IntStream.range(0, 50).mapToObj(_ -> volunteer(grownUp())).toList();

        var answers = atOnce(people.stream()
                .<Callable<Answer>>map(who -> () -> signUp(id, who, Map.of()))
                .toList());

        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(200));
        var roster = activities.get(new ActivityId(id)).roster();
        assertThat(roster.takingPart()).hasSize(20);
        assertThat(roster.waiting()).hasSize(30);
        assertThat(roster.signUps()).extracting(SignUp::volunteer).doesNotHaveDuplicates();

        // Half of them change their minds at once; whoever waited moves up, and nobody is lost.
        var leaving = people.subList(0, 25);
        var _ = atOnce(leaving.stream()
                .<Callable<Answer>>map(who -> () -> http.post(ACTIVITIES + "/" + id + "/withdrawal", who, Map.of()))
                .toList());
        var after = activities.get(new ActivityId(id)).roster();
        assertThat(after.takingPart()).hasSize(20);
        assertThat(after.waiting()).hasSize(5);
        var shown = http.read("/public/volunteer/activities/" + id, null);
        assertThat(shown.get("takingPart").asInt()).isEqualTo(20);
        assertThat(shown.get("waiting").asInt()).isEqualTo(5);
    }

    @Test
    void whoeverWaitsMovesUp() {
        var id = organiser.published(staff, plan(1));
        var first = volunteer(grownUp());
        var second = volunteer(grownUp());
        var _ = signUp(id, first, Map.of());
        var _ = signUp(id, second, Map.of());

        assertThat(mine(second).get("placeInLine").asInt()).isEqualTo(1);
        http.act(ACTIVITIES + "/" + id + "/withdrawal", first, Map.of());

        assertThat(mine(second).get("isTakingPart").asBoolean()).isTrue();
        assertThat(signUp(id, second, Map.of()).code()).isEqualTo("already-signed-up");
        assertThat(http.post(ACTIVITIES + "/" + id + "/withdrawal", first, Map.of())
                        .code())
                .isEqualTo("not-signed-up");
    }

    @Test
    void theOrganisationSeesWhoComesInMasks() {
        var id = organiser.published(staff, plan(1));
        var _ = signUp(id, volunteer(grownUp()), Map.of());

        var list = http.get(ACTIVITIES + "/" + id + "/sign-ups", staff);

        assertThat(list.json().at("/takingPart/0/person/name").asString()).isEqualTo("沈**");
        assertThat(list.text()).doesNotContain("沈梧桐", "13857301234");
        assertThat(http.get(ACTIVITIES + "/" + id + "/sign-ups", organiser.staff())
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aMinorNeedsAGuardianWhoAgreedOrComesAlong() {
        var id = organiser.published(staff, plan(5));
        var alone = volunteer(born(today.minusYears(16)));
        var agreed = volunteer(with(born(today.minusYears(12)), "guardian", guardian()));

        refused(signUp(id, alone, Map.of()), "guardian-absent", "Zhejiang Regulation art. 9");

        refused(signUp(id, alone, Map.of("accompanied", true)), "guardian-absent", "Zhejiang Regulation art. 9");
        var registered = join(http, staff, born(today.minusYears(16)));
        assertThat(signUp(id, staff, Map.of("volunteer", registered, "accompanied", true))
                        .status())
                .isEqualTo(200);
        assertThat(signUp(id, agreed, Map.of()).status()).isEqualTo(200);
    }

    @Test
    void minorsKeepFromDangerAndFromWhatDoesNotSuitThem() {
        var insured = demands(Map.of("insurance", "意外险 PA-2026-001", "minorsWelcome", false));
        var rescue = organiser.published(staff, with(with(plan(5), "field", "RESCUE"), "demands", insured));
        var unsuitable = organiser.published(staff, with(plan(5), "demands", demands(Map.of("minorsWelcome", false))));
        var minor = volunteer(with(born(today.minusYears(17)), "guardian", guardian()));
        var agreeing = Map.<String, Object>of("agrees", true, "accompanied", true);

        refused(signUp(rescue, minor, agreeing), "minors-in-danger", "Zhejiang Regulation art. 9");
        refused(signUp(unsuitable, minor, agreeing), "not-for-minors", "Zhejiang Regulation art. 9");
        assertThat(signUp(rescue, volunteer(grownUp()), agreeing).status()).isEqualTo(200);
    }

    @Test
    void theAgeOnTheDayOfServiceDecides() {
        var id = organiser.published(staff, with(plan(5), "demands", demands(Map.of("minorsWelcome", false))));
        var tomorrow = today.plusDays(1);

        assertThat(signUp(id, volunteer(born(tomorrow.minusYears(18))), Map.of())
                        .status())
                .isEqualTo(200);
        refused(
                signUp(id, volunteer(born(tomorrow.minusYears(18).plusDays(1))), Map.of()),
                "not-for-minors",
                "Zhejiang Regulation art. 9");
    }

    @Test
    void whereAnAgreementIsNeededItIsAgreedTo() {
        var large = demands(Map.of("circumstances", List.of("LARGE_EVENT")));
        var id = organiser.published(staff, with(plan(5), "demands", large));
        var who = volunteer(grownUp());

        refused(signUp(id, who, Map.of()), "agreement-missing", "Zhejiang Regulation art. 21");
        assertThat(signUp(id, who, Map.of("agrees", true)).status()).isEqualTo(200);
    }

    @Test
    void skillsThatAreNeededAreThere() {
        var legal = with(plan(5), "demands", demands(Map.of("skills", List.of("LAW"))));
        var id = organiser.published(staff, with(legal, "notice", notice()));

        refused(
                signUp(id, volunteer(grownUp()), Map.of()),
                "skill-missing",
                "Zhejiang Regulation training for special skills");
        assertThat(signUp(id, volunteer(with(grownUp(), "skills", List.of("LAW"))), Map.of())
                        .status())
                .isEqualTo(200);
    }

    @Test
    void nobodySignsUpWithASuspendedOrganisationOrForADraft() {
        var id = organiser.published(staff, plan(5));
        var draft = http.create(ACTIVITIES, staff, plan(5));
        var who = volunteer(grownUp());

        assertThat(signUp(draft, who, Map.of()).code()).isEqualTo("activity-not-open");
        assertThat(signUp(id, somebody(), Map.of()).code()).isEqualTo("not-joined");
        organiser.suspend(staff);
        assertThat(signUp(id, who, Map.of()).code()).isEqualTo("organisation-not-active");
    }

    @Test
    void whoLeavesGivesHisPlaceFree() {
        var id = organiser.published(staff, plan(1));
        var leaving = volunteer(grownUp());
        var waiting = volunteer(grownUp());
        var _ = signUp(id, leaving, Map.of());
        var _ = signUp(id, waiting, Map.of());

        assertThat(http.delete(People.ME, leaving).status()).isEqualTo(200);

        await().untilAsserted(() ->
                assertThat(mine(waiting).get("isTakingPart").asBoolean()).isTrue());
        assertThat(activities.get(new ActivityId(id)).roster().signUps()).hasSize(1);
    }

    @Test
    void anOrganisationSignsUpWhomItRegisteredAndNobodyElse() {
        var id = organiser.published(staff, plan(5));
        var registered = join(http, staff, grownUp());
        var another = join(http, organiser.staff(), grownUp());

        assertThat(signUp(id, staff, Map.of("volunteer", registered)).status()).isEqualTo(200);
        assertThat(signUp(id, staff, Map.of("volunteer", another)).status()).isEqualTo(403);
        assertThat(signUp(id, staff, Map.of()).status()).isEqualTo(403);
        assertThat(signUp(id, staff, Map.of("volunteer", "13900077123")).status())
                .isEqualTo(403);
        assertThat(http.post(ACTIVITIES + "/" + id + "/withdrawal", staff, Map.of("volunteer", registered))
                        .status())
                .isEqualTo(200);
    }

    private Who volunteer(Map<String, Object> record) {
        var who = somebody();
        var _ = join(http, who, record);
        return who;
    }

    private Answer signUp(String id, Who who, Map<String, Object> wish) {
        return http.post(ACTIVITIES + "/" + id + "/sign-ups", who, wish);
    }

    private tools.jackson.databind.JsonNode mine(Who who) {
        return http.read(People.ME + "/sign-ups", who).at("/items/0");
    }

    private static void refused(Answer answer, String code, String clause) {
        assertThat(answer.code()).as(answer.text()).isEqualTo(code);
        assertThat(answer.json().at("/rule/clause").asString()).isEqualTo(clause);
    }

    private static List<Answer> atOnce(List<Callable<Answer>> acts) throws InterruptedException, ExecutionException {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer>> answers = acts.stream()
                    .map(act -> threads.submit(() -> {
                        start.await();
                        return act.call();
                    }))
                    .toList();
            start.countDown();
            var all = new java.util.ArrayList<Answer>();
            for (var answer : answers) {
                all.add(answer.get());
            }
            return all;
        }
    }
}
