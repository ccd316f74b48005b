package city.wutong.registry;

import static city.wutong.registry.Http.COLLEAGUE;
import static city.wutong.registry.Http.FOUNDER;
import static city.wutong.registry.Http.LEADER;
import static city.wutong.registry.Http.OFFICER;
import static city.wutong.registry.Http.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.wutong.starter.time.BusinessTime;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The life of an organisation in the register, and the ways in which an application does not lead there. */
@RegistryTest
class RegistryStoryTests {

    private static final String APPLICATIONS = "/api/registry/applications";

    @Autowired
    Http http;

    @Test
    void anOrganisationIsFoundedChangedSuspendedReleasedAndEnded() {
        // The founders ask the public register what to bring, and whether the name is free.
        assertThat(http.read("/public/registry/required-documents?act=ESTABLISHMENT&type=SOCIETY", null))
                .hasSize(6);
        assertThat(http.read("/public/registry/name-check?type=SOCIETY&name=桐乡市运河诗社协会", null))
                .isEmpty();

        // They apply, and forget the capital verification.
        var application = submit(FOUNDER, Papers.society("桐乡市运河诗社协会").without("capital-verification"));
        var shown = show(application);
        assertThat(shown.at("/details/findings/0/code").asString()).isEqualTo("missing-capital-verification");
        assertThat(shown.at("/due/deadline/kind").asString()).isEqualTo("SUPPLEMENT_NOTICE");

        // So it cannot be accepted; the officer asks for what is missing, which may be done once only.
        assertThat(http.post(step(application, "acceptance"), OFFICER, Map.of()).code())
                .isEqualTo("findings-stand");
        ask(application);
        http.act(
                step(application, "supplement"),
                FOUNDER,
                Papers.society("桐乡市运河诗社协会").content());
        assertThat(http.post(step(application, "supplement-request"), OFFICER, Map.of("missing", List.of("章程")))
                        .code())
                .isEqualTo("supplement-requested-before");

        // Complete now, it is accepted and reviewed; whoever reviewed may not decide.
        http.act(step(application, "acceptance"), OFFICER, Map.of());
        assertThat(show(application).at("/due/deadline/kind").asString()).isEqualTo("ESTABLISHMENT_DECISION");
        http.act(step(application, "review"), OFFICER, Map.of("approve", true, "reason", "材料齐全，符合条件"));
        assertThat(http.post(step(application, "approval"), OFFICER, Map.of()).code())
                .isEqualTo("same-person");
        http.act(step(application, "approval"), LEADER, Map.of());

        // The register carries it out by itself: code, certificate, public notice.
        var code = announced(application).get("organisation").asString();
        var certificate = http.read("/public/registry/organisations/%s/certificate".formatted(code), null);
        assertThat(certificate.at("/certificate/number").asString()).isEqualTo(code + "-1");
        assertThat(certificate.at("/lines/0/value").asString()).isEqualTo("桐乡市运河诗社协会");

        // It takes another name; the certificate is issued anew and nobody may have the old name for a year.
        var renamed = decided(submit(OFFICER, Papers.society("桐乡市大运河诗词协会").change(code)), "变更理由充分", COLLEAGUE);
        var _ = announced(renamed);
        assertThat(organisation(code).at("/certificate/issue").asInt()).isEqualTo(2);
        assertThat(http.read("/public/registry/name-check?type=SOCIETY&name=桐乡市运河诗社协会", null))
                .isNotEmpty();
        assertThat(http.read("/public/registry/organisations/%s/history".formatted(code), null))
                .extracting(entry -> entry.get("what").asString())
                .containsExactly("registered", "changed");

        // It is suspended for three months, by two people, and released early.
        var until = BusinessTime.dayOf(Instant.now()).plusMonths(3);
        intervene(code, Map.of("kind", "SUSPENSION", "ground", "未按章程开展活动", "until", until.toString()));
        assertThat(organisation(code).at("/certificate/isHeldBack").asBoolean()).isTrue();
        assertThat(http.read("/api/registry/organisations/deadlines", SUPERVISOR)
                        .get("items"))
                .anySatisfy(due -> assertThat(due.get("code").asString()).isEqualTo(code));
        intervene(code, Map.of("kind", "RELEASE", "ground", "整改报告合格"));

        // Its members end it: liquidation, the end of that, and the last application.
        intervene(code, Map.of("kind", "LIQUIDATION", "ground", "会员大会决议解散"));
        var today = BusinessTime.dayOf(Instant.now());
        http.act(of(code, "liquidation-end"), OFFICER, Map.of("endedOn", today.toString()));
        assertThat(http.read(of(code, "supervision"), OFFICER)
                        .at("/deadline/dueOn")
                        .asString())
                .isEqualTo(today.plusDays(15).toString());
        var ended = decided(submit(OFFICER, Papers.society("桐乡市大运河诗词协会").deregistration(code)), "清算完毕", COLLEAGUE);
        var _ = announced(ended);
        assertThat(organisation(code).get("state").asString()).isEqualTo("DEREGISTERED");

        // Its whole life stays readable, as of any day; before its first day it was not there.
        assertThat(http.read("/public/registry/organisations/%s?on=%s".formatted(code, today), null)
                        .get("state")
                        .asString())
                .isEqualTo("DEREGISTERED");
        assertThat(http.get("/public/registry/organisations/%s?on=%s".formatted(code, today.minusDays(1)), null)
                        .code())
                .isEqualTo("unknown-organisation");
    }

    @Test
    void anApplicationIsRefusedOnAGroundThatTheLawKnows() {
        // A society is applied for that nobody needs beside the one there is.
        var application = submit(FOUNDER, Papers.society("桐乡市第二诗社协会"));
        http.act(step(application, "acceptance"), OFFICER, Map.of());

        // The officer must name a ground of the law, and a colleague must agree with the refusal.
        var review = new java.util.HashMap<String, Object>(Map.of("approve", false, "reason", "已有同类组织"));
        review.put("ground", "no-such-thing");
        assertThat(http.post(step(application, "review"), OFFICER, review).code())
                .isEqualTo("no-such-ground");
        var grounds = http.read("/public/registry/refusal-grounds?type=SOCIETY", null);
        assertThat(grounds).extracting(ground -> ground.get("code").asString()).contains("refused-similar-body");
        review.put("ground", "refused-similar-body");
        http.act(step(application, "review"), OFFICER, review);
        assertThat(http.post(step(application, "approval"), COLLEAGUE, Map.of()).code())
                .isEqualTo("opinion-differs");
        http.act(step(application, "rejection"), COLLEAGUE, Map.of());

        // The refusal stands with its clause.
        var shown = show(application);
        assertThat(shown.get("state").asString()).isEqualTo("REJECTED");
        assertThat(shown.at("/details/opinion/rule/clause").asString()).isEqualTo("Order 250 art. 13");
    }

    @Test
    void anApplicantTakesAnApplicationBack() {
        var application = submit(FOUNDER, Papers.society("桐乡市第三诗社协会"));

        http.act(step(application, "withdrawal"), FOUNDER, Map.of());

        assertThat(show(application).get("state").asString()).isEqualTo("WITHDRAWN");
        assertThat(http.post(step(application, "acceptance"), OFFICER, Map.of()).code())
                .isEqualTo("step-not-allowed");
    }

    /** The register is entered behind the approval: a second decision may fall before, between and after. */
    @ParameterizedTest
    @ValueSource(strings = {"甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸"})
    void twoApplicationsForOneNameDoNotBothSucceed(String sign) {
        // Both were filed while the name was free, and both were reviewed.
        var first = submit(FOUNDER, Papers.society("桐乡市双生%s诗社协会".formatted(sign)));
        var second = submit(Http.Who.in("rival", "ORGANISATION"), Papers.society("桐乡市 双生%s诗社协会".formatted(sign)));
        for (var application : List.of(first, second)) {
            http.act(step(application, "acceptance"), OFFICER, Map.of());
            http.act(step(application, "review"), OFFICER, Map.of("approve", true, "reason", "符合条件"));
        }

        http.act(step(first, "approval"), LEADER, Map.of());
        var refused = http.post(step(second, "approval"), LEADER, Map.of());
        var _ = announced(first);
        var refusedLater = http.post(step(second, "approval"), LEADER, Map.of());

        assertThat(refused.code()).isEqualTo("name-taken");
        assertThat(refusedLater.code()).isEqualTo("name-taken");
    }

    @Test
    void anOrganisationTakesItsFormerNameBack() {
        var code = founded("桐乡市归来诗社协会");
        for (var name : List.of("桐乡市远行诗社协会", "桐乡市归来诗社协会")) {
            var change = submit(OFFICER, Papers.society(name).change(code));
            http.act(step(change, "acceptance"), OFFICER, Map.of());
            http.act(step(change, "review"), OFFICER, Map.of("approve", true, "reason", "符合条件"));
            // The answer is lost on its way: the same command comes again.
            assertThat(approve(change, name).status()).isEqualTo(200);
            assertThat(approve(change, name).status()).isEqualTo(200);
            var _ = announced(change);
        }

        var shown = http.read("/public/registry/organisations/" + code, null);
        assertThat(shown.at("/items/NAME").asString()).isEqualTo("桐乡市归来诗社协会");
    }

    private Http.Answer approve(String change, String name) {
        var key = Integer.toHexString(name.hashCode());
        return http.send(http.request(step(change, "approval"), LEADER)
                .header("Idempotency-Key", key)
                .header("Content-Type", Http.JSON)
                .POST(BodyPublishers.ofString("{}")));
    }

    @Test
    void aSecondChangeWaitsForTheFirst() {
        var code = founded("桐乡市第四诗社协会");
        var _ = submit(OFFICER, Papers.society("桐乡市第四诗词协会").change(code));

        var second = http.post(
                APPLICATIONS, OFFICER, Papers.society("桐乡市第四诗歌协会").change(code).form());

        assertThat(second.code()).isEqualTo("application-pending");
    }

    @Test
    void othersSeeNothingOfAnApplication() {
        var application = submit(FOUNDER, Papers.society("桐乡市第五诗社协会"));
        var path = APPLICATIONS + "/" + application;
        var town = Http.Who.in("town", "TOWN_OFFICER");

        assertThat(http.get(path, Http.Who.in("rival", "ORGANISATION")).status())
                .isEqualTo(403);
        assertThat(http.get(path, town.with("division", "330483101")).status()).isEqualTo(403);
        assertThat(http.get(path, town.with("division", "330483100")).status()).isEqualTo(200);
        assertThat(http.read(APPLICATIONS, Http.Who.in("rival", "ORGANISATION")).get("items"))
                .noneSatisfy(item -> assertThat(item.get("id").asString()).isEqualTo(application));
    }

    @Test
    void onlyTheHolderOrALeaderHandsAnApplicationOver() {
        var application = submit(FOUNDER, Papers.society("桐乡市第六诗社协会"));
        http.act(step(application, "acceptance"), OFFICER, Map.of());

        assertThat(http.post(step(application, "holder"), COLLEAGUE, Map.of("officer", "colleague"))
                        .code())
                .isEqualTo("not-yours");
        http.act(step(application, "holder"), OFFICER, Map.of("officer", "colleague"));
        http.act(step(application, "holder"), LEADER, Map.of("officer", "officer"));

        assertThat(show(application).get("holder").asString()).isEqualTo("officer");
    }

    private String founded(String name) {
        var application = decided(submit(FOUNDER, Papers.society(name)), "符合条件", LEADER);
        return announced(application).get("organisation").asString();
    }

    private String submit(Http.Who who, Papers papers) {
        return http.create(APPLICATIONS, who, papers.form());
    }

    private void ask(String application) {
        http.act(step(application, "supplement-request"), OFFICER, Map.of("missing", List.of("验资报告")));
    }

    private String decided(String application, String reason, Http.Who decider) {
        http.act(step(application, "acceptance"), OFFICER, Map.of());
        http.act(step(application, "review"), OFFICER, Map.of("approve", true, "reason", reason));
        // The officer's applications the officer may not decide either.
        assertThat(http.post(step(application, "approval"), OFFICER, Map.of()).code())
                .isEqualTo("same-person");
        http.act(step(application, "approval"), decider, Map.of());
        return application;
    }

    private JsonNode announced(String application) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(show(application).get("state").asString()).isEqualTo("ANNOUNCED"));
        return show(application);
    }

    private void intervene(String code, Map<String, Object> proposal) {
        http.act(of(code, "interventions"), OFFICER, proposal);
        var id = http.read(of(code, "supervision"), OFFICER).at("/proposed/id").asString();
        assertThat(http.post(of(code, "interventions/%s/confirmation".formatted(id)), OFFICER, Map.of())
                        .code())
                .isEqualTo("same-person");
        http.act(of(code, "interventions/%s/confirmation".formatted(id)), LEADER, Map.of());
    }

    private JsonNode show(String application) {
        return http.read(APPLICATIONS + "/" + application, OFFICER);
    }

    private JsonNode organisation(String code) {
        return http.read("/public/registry/organisations/" + code, null);
    }

    private static String step(String application, String step) {
        return "%s/%s/%s".formatted(APPLICATIONS, application, step);
    }

    private static String of(String code, String what) {
        return "/api/registry/organisations/%s/%s".formatted(code, what);
    }
}
