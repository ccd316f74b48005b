package city.wutong.volunteer.volunteers;

import static city.wutong.volunteer.Http.TOWN;
import static city.wutong.volunteer.People.ME;
import static city.wutong.volunteer.People.VOLUNTEERS;
import static city.wutong.volunteer.People.born;
import static city.wutong.volunteer.People.grownUp;
import static city.wutong.volunteer.People.guardian;
import static city.wutong.volunteer.People.join;
import static city.wutong.volunteer.People.joining;
import static city.wutong.volunteer.People.somebody;
import static city.wutong.volunteer.People.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.wutong.starter.time.BusinessTime;
import city.wutong.volunteer.Http;
import city.wutong.volunteer.Http.Answer;
import city.wutong.volunteer.Http.Who;
import city.wutong.volunteer.People;
import city.wutong.volunteer.Register;
import city.wutong.volunteer.VolunteerTest;
import city.wutong.volunteer.directory.OrganisationDirectory;
import city.wutong.volunteer.directory.OrganisationId;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.json.JsonMapper;

@VolunteerTest
class JoiningTests {

    private static final String HELPERS = "51330483MJ7000011A";

    @Autowired
    Http http;

    @Autowired
    Register register;

    @Autowired
    OrganisationDirectory directory;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    JsonMapper json;

    private final LocalDate today = BusinessTime.dayOf(Instant.now());

    @Test
    void givesANumberThatTellsNothingAndShowsTheOwnRecordWhole() {
        var me = somebody();

        var number = join(http, me, grownUp());

        assertThat(number).matches("330483\\d{10}");
        var own = http.read(ME, me);
        assertThat(own.get("name").asString()).isEqualTo("沈梧桐");
        assertThat(own.get("bornOn").asString()).isEqualTo("1990-06-15");
        assertThat(own.at("/consents/0/version").asString()).isEqualTo("2026-1");
        assertThat(own.at("/consents/0/by").asString()).isEqualTo("VOLUNTEER");
        assertThat(http.get(ME + "/export", me).header("Content-Disposition")).contains("volunteer.json");
    }

    @Test
    void othersSeeMasks() {
        var number = join(http, somebody(), grownUp());

        var shown = http.get(VOLUNTEERS + "/" + number, TOWN);

        assertThat(shown.json().at("/person/name").asString()).isEqualTo("沈**");
        assertThat(shown.json().at("/person/phone").asString()).isEqualTo("138****1234");
        assertThat(shown.text()).doesNotContain("沈梧桐", "13857301234", "子夜路");
    }

    @Test
    void aNumberFromElsewhereIsKept() {
        var me = somebody().with("volunteer", "ZJ-2019-000017");

        assertThat(join(http, me, grownUp())).isEqualTo("ZJ-2019-000017");
        assertThat(http.read(ME, me).get("number").asString()).isEqualTo("ZJ-2019-000017");
    }

    @Test
    void theSameCommandAgainIsAnsweredTheSame() {
        var body = json.writeValueAsBytes(joining(grownUp()));
        var me = somebody();

        var first = send(me, "join-once", body);
        var second = send(me, "join-once", body);

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).as(second.text()).isEqualTo(201);
        assertThat(second.json()).isEqualTo(first.json());
    }

    @Test
    void nobodyIsThereTwice() {
        var record = grownUp();
        var _ = join(http, somebody(), record);
        var me = somebody();
        var _ = join(http, me, grownUp());

        assertThat(http.post(VOLUNTEERS, somebody(), joining(record)).code()).isEqualTo("already-registered");
        assertThat(http.post(VOLUNTEERS, me, joining(grownUp())).code()).isEqualTo("already-registered");
    }

    @Test
    void nobodyBecomesSomebodyElseByCorrectingTheRecord() {
        var me = somebody();
        var record = grownUp();
        var _ = join(http, me, record);

        var answer = http.put(
                ME + "/record", me, with(record, "identityNumber", People.number(LocalDate.parse("1985-02-03"))));

        assertThat(answer.code()).isEqualTo("identity-number-stays");
        assertThat(answer.json().at("/rule/ruleSet").asString()).isEqualTo("volunteers");
        assertThat(http.read(ME, me).get("bornOn").asString()).isEqualTo("1990-06-15");
        assertThat(http.put(ME + "/record", me, with(record, "name", "沈运河")).status())
                .isEqualTo(200);
    }

    @Test
    void aWrongNumberIsRefusedWithItsRuleAndNotRepeated() {
        var right = People.number(LocalDate.parse("1990-06-15"));
        var wrong = right.substring(0, 17) + (right.endsWith("1") ? "2" : "1");

        var answer = http.post(VOLUNTEERS, somebody(), joining(with(grownUp(), "identityNumber", wrong)));

        assertThat(answer.code()).isEqualTo("wrong-identity-number");
        assertThat(answer.json().at("/rule/clause").asString()).isEqualTo("GB 11643-1999");
        assertThat(answer.text()).doesNotContain(wrong).doesNotContain(right);
    }

    @Test
    void the29thOfFebruaryOfACommonYearIsNobodysDay() {
        var answer = http.post(
                VOLUNTEERS, somebody(), joining(with(grownUp(), "identityNumber", "33048320230229001" + check())));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("wrong-identity-number");
        assertThat(answer.json().get("detail").asString()).contains("day");
    }

    @Test
    void underFourteenAGuardianAgrees() {
        var child = born(today.minusYears(14).plusDays(1));
        var youth = born(today.minusYears(14));
        var me = somebody();

        var answer = http.post(VOLUNTEERS, somebody(), joining(child));
        var _ = join(http, me, with(child, "guardian", guardian()));

        assertThat(answer.code()).isEqualTo("guardian-needed");
        assertThat(answer.json().at("/rule/clause").asString()).isEqualTo("PIPL art. 31");
        assertThat(http.read(ME, me).at("/consents/0/by").asString()).isEqualTo("GUARDIAN");
        assertThat(http.post(VOLUNTEERS, somebody(), joining(youth)).status()).isEqualTo(201);
    }

    @Test
    void underEightNobodyJoins() {
        var child = with(born(today.minusYears(8).plusDays(1)), "guardian", guardian());
        var older = with(born(today.minusYears(8)), "guardian", guardian());

        assertThat(http.post(VOLUNTEERS, somebody(), joining(child)).code()).isEqualTo("too-young");
        assertThat(http.post(VOLUNTEERS, somebody(), joining(older)).status()).isEqualTo(201);
    }

    @Test
    void anotherTextThanTheOneInForceIsNoConsent() {
        var answer = http.post(VOLUNTEERS, somebody(), Map.of("record", grownUp(), "consentVersion", "2019-1"));

        assertThat(answer.code()).isEqualTo("consent-outdated");
        assertThat(http.read("/public/volunteer/consent-text", null)
                        .get("version")
                        .asString())
                .isEqualTo("2026-1");
    }

    @Test
    void whatTheCatalogueLacksIsRefused() {
        assertThat(http.post(VOLUNTEERS, somebody(), joining(with(grownUp(), "division", "330481")))
                        .code())
                .isEqualTo("not-in-the-catalogue");
    }

    @Test
    void anActiveOrganisationRegistersWhoComesToIt() {
        register.tells(Register.registered(HELPERS, "桐乡市互助协会", "2020-03-02"));
        await().until(() -> directory.find(new OrganisationId(HELPERS)).isPresent());
        var staff = Who.in("staff", "ORGANISATION").with("organisation", HELPERS);
        var others = Who.in("others", "ORGANISATION").with("organisation", "51330483MJ7000022B");

        var number = join(http, staff, grownUp());

        assertThat(http.read(VOLUNTEERS + "?division=330483100", staff).get("items"))
                .extracting(shown -> shown.get("number").asString())
                .containsExactly(number);
        assertThat(http.get(VOLUNTEERS + "/" + number, others).status()).isEqualTo(403);
        assertThat(http.post(VOLUNTEERS, others, joining(grownUp())).code()).isEqualTo("unknown-organisation");

        register.tells(2, Register.suspended(HELPERS, "2026-03-02"));
        await().until(() -> !directory.get(new OrganisationId(HELPERS)).mayAct());
        assertThat(http.post(VOLUNTEERS, staff, joining(grownUp())).code()).isEqualTo("organisation-not-active");
    }

    @Test
    void correctsOnlyWhatWasReadLast() {
        var me = somebody();
        var record = grownUp();
        var _ = join(http, me, record);
        var moved = with(with(record, "address", "濮院镇永乐路2号"), "division", "330483101");

        assertThat(http.put(ME + "/record", me, moved).status()).isEqualTo(200);

        assertThat(http.read(ME, me).get("address").asString()).isEqualTo("濮院镇永乐路2号");
        var stale = http.send(http.request(ME + "/record", me)
                .header("If-Match", "\"1\"")
                .header("Content-Type", Http.JSON)
                .PUT(BodyPublishers.ofByteArray(json.writeValueAsBytes(record))));
        assertThat(stale.code()).isEqualTo("stale-version");
    }

    @Test
    void aGuardianOfAMinorMayAgreeLater() {
        var me = somebody();
        var _ = join(http, me, born(today.minusYears(16)));
        var agreeing = Map.of("guardian", guardian(), "version", "2026-1");
        var grown = somebody();
        var _ = join(http, grown, grownUp());

        assertThat(http.post(ME + "/guardian-consents", me, agreeing).status()).isEqualTo(200);

        assertThat(http.read(ME, me).at("/consents/1/by").asString()).isEqualTo("GUARDIAN");
        assertThat(http.post(ME + "/guardian-consents", grown, agreeing).code()).isEqualTo("no-minor");
    }

    @Test
    void whoLeavesTakesEverythingWithHimButTheNumber() {
        var me = somebody();
        var record = grownUp();
        var number = join(http, me, record);

        assertThat(http.delete(ME, me).status()).isEqualTo(200);

        assertThat(http.get(ME, me).code()).isEqualTo("not-joined");
        var shown = http.read(VOLUNTEERS + "/" + number, Http.SUPERVISOR);
        assertThat(shown.get("state").asString()).isEqualTo("LEFT");
        assertThat(shown.get("person").isNull()).isTrue();
        var stored = mongo.getCollection("volunteers")
                .find(new org.bson.Document("_id", number))
                .first();
        assertThat(stored).isNotNull().doesNotContainKeys("person", "identity", "account", "registration");

        // He may come back as somebody new.
        assertThat(join(http, me, record)).isNotEqualTo(number);
    }

    @Test
    void anOfficerErasesWhoeverAsksOnPaper() {
        var number = join(http, somebody(), grownUp());
        var elsewhere = Who.in("elsewhere", "TOWN_OFFICER").with("division", "330483101");

        assertThat(http.delete(VOLUNTEERS + "/" + number, elsewhere).status()).isEqualTo(403);
        assertThat(http.delete(VOLUNTEERS + "/" + number, TOWN).status()).isEqualTo(200);
        assertThat(http.delete(VOLUNTEERS + "/" + number, Http.SUPERVISOR).code())
                .isEqualTo("has-left");
    }

    private static char check() {
        return IdentityNumber.checkCharacter("33048320230229001");
    }

    private Answer send(Who who, String key, byte[] body) {
        return http.send(http.request(VOLUNTEERS, who)
                .header("Idempotency-Key", key)
                .header("Content-Type", Http.JSON)
                .POST(BodyPublishers.ofByteArray(body)));
    }
}
