package city.wutong.volunteer.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import city.wutong.volunteer.Http;
import city.wutong.volunteer.Http.Answer;
import city.wutong.volunteer.MovableClock;
import city.wutong.volunteer.Organiser;
import city.wutong.volunteer.VolunteerTest;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

@VolunteerTest
class CheckingTests {

    @Autowired
    Http http;

    @Autowired
    Organiser organiser;

    @Autowired
    MovableClock clock;

    @Autowired
    MongoTemplate mongo;

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
    void isOfClassAWhenBothEndsAreReadInPlace() {
        assertThat(activity.at(0).in(activity.rotating(), OneActivity.THERE).status())
                .isEqualTo(201);
        assertThat(activity.at(180).out(activity.rotating(), OneActivity.THERE).status())
                .isEqualTo(200);

        assertThat(activity.mine().get("evidenceClass").asString()).isEqualTo("A");
        assertThat(activity.balance().at("/classes/A/pending").asInt()).isEqualTo(180);

        assertThat(activity.confirm().status()).isEqualTo(200);

        assertThat(activity.mine().get("state").asString()).isEqualTo("CONFIRMED");
        assertThat(activity.balance().at("/classes/A/confirmed").asInt()).isEqualTo(180);
        assertThat(activity.balance().get("isConserved").asBoolean()).isTrue();
    }

    @Test
    void isOfClassBByCodesWithoutAPlace() {
        var _ = activity.at(0).in(activity.rotating());
        var _ = activity.at(60).out(activity.sixDigits());

        assertThat(activity.mine().get("evidenceClass").asString()).isEqualTo("B");
        assertThat(activity.mine().at("/evidenceRule/ruleSet").asString()).isEqualTo("evidence");
    }

    @Test
    void countsNeitherWaitingBeforeNorStayingAfter() {
        var _ = activity.at(-29).in(activity.rotating());
        var _ = activity.at(209).out(activity.rotating());

        assertThat(activity.mine().get("minutes").asInt()).isEqualTo(180);
    }

    @Test
    void takesACodeForAsLongAsTheNextIsShownAndNoLonger() {
        var photographed = activity.at(0).rotating();

        refused(activity.at(1).in(photographed), "code-expired", "codes");
        assertThat(activity.at(0.99).in(photographed).status()).isEqualTo(201);
    }

    @Test
    void refusesACodeOfYesterdayOfAnotherActivityAndAForgedOne() {
        var other = new OneActivity(http, organiser, clock);
        var yesterday = activity.at(-24 * 60).rotating();
        var elsewhere = activity.at(0).rotating().replace(activity.id, other.id);
        var genuine = activity.rotating();
        var changed = genuine.substring(0, genuine.length() - 1) + (genuine.endsWith("0") ? "1" : "0");

        refused(activity.in(yesterday), "code-expired", "codes");
        refused(activity.in(other.rotating()), "code-of-another-activity", "codes");
        refused(activity.in(elsewhere), "wrong-code", "codes");
        refused(activity.in(changed), "wrong-code", "codes");
        refused(activity.in("梧桐"), "wrong-code", "codes");

        assertThat(stored()).isZero();
    }

    @Test
    void refusesCheckingOutBeforeCheckingIn() {
        refused(activity.at(0).out(activity.rotating()), "not-checked-in", "evidence");

        assertThat(stored()).isZero();
    }

    @Test
    void takesOneCodeForOneEndOnly() {
        var code = activity.at(10).rotating();
        var _ = activity.in(code);

        refused(activity.at(10.4).out(code), "code-used", "codes");
        assertThat(activity.in(code).code()).isEqualTo("already-there");
        assertThat(activity.balance().get("issued").asInt()).isZero();
    }

    @Test
    void locksTheSixDigitsAfterFiveWrongGuesses() {
        var right = activity.at(0).sixDigits();
        var wrong = right.equals("123456") ? "123457" : "123456";
        for (int guess = 0; guess < 5; guess++) {
            refused(activity.in(wrong), "wrong-code", "codes");
        }

        refused(activity.in(right), "code-locked", "codes");
        assertThat(activity.in(activity.rotating()).status()).isEqualTo(201);
    }

    @Test
    void doesNotCountRightGuesses() {
        var right = activity.at(0).sixDigits();
        for (int guess = 0; guess < 7; guess++) {
            assertThat(activity.in(right).status()).isIn(201, 409);
        }

        assertThat(activity.at(60).out(right).status()).isEqualTo(200);
    }

    @Test
    void aRepetitionIsAnsweredAsTheFirstTimeThoughTheCodeIsNotShownAnyMore() {
        var code = activity.at(0).rotating();
        var in = activity.under("in-" + activity.id, "/check-in", code);
        var later = activity.at(60).rotating();
        var inAgain = activity.under("in-" + activity.id, "/check-in", code);
        var out = activity.under("out-" + activity.id, "/check-out", later);
        var outAgain = activity.at(90).under("out-" + activity.id, "/check-out", later);

        assertThat(in.status()).as(in.text()).isEqualTo(201);
        assertThat(inAgain.status()).as(inAgain.text()).isEqualTo(201);
        assertThat(inAgain.json()).isEqualTo(in.json());
        assertThat(out.status()).as(out.text()).isEqualTo(200);
        assertThat(outAgain.status()).as(outAgain.text()).isEqualTo(200);
        assertThat(outAgain.json()).isEqualTo(out.json());
        assertThat(activity.mine().get("minutes").asInt()).isEqualTo(60);
    }

    @Test
    void aRepetitionIsNoGuess() {
        var right = activity.at(0).sixDigits();
        var first = activity.under("guess-" + activity.id, "/check-in", right);
        for (int guess = 0; guess < 5; guess++) {
            refused(activity.out(right.equals("123456") ? "123457" : "123456"), "wrong-code", "codes");
        }

        var again = activity.under("guess-" + activity.id, "/check-in", right);

        assertThat(again.status()).as(again.text()).isEqualTo(201);
        assertThat(again.json()).isEqualTo(first.json());
        refused(activity.out(right), "code-locked", "codes");
    }

    @Test
    void refusesWhoIsElsewhere() {
        var paris = Map.<String, Object>of("latitude", 48.85, "longitude", 2.35);

        refused(activity.at(0).in(activity.rotating(), paris), "too-far-away", "evidence");
    }

    @Test
    void refusesTooEarlyAndTooLate() {
        refused(activity.at(-30.1).in(activity.rotating()), "not-the-time", "evidence");
        assertThat(activity.at(-30).in(activity.rotating()).status()).isEqualTo(201);
        refused(activity.at(210.1).out(activity.rotating()), "not-the-time", "evidence");
        assertThat(activity.at(210).out(activity.rotating()).status()).isEqualTo(200);
    }

    @Test
    void refusesWhoDidNotSignUp() {
        var other = new OneActivity(http, organiser, clock);
        var read = Map.of("code", activity.at(0).rotating());

        refused(http.post(activity.path("/check-in"), other.volunteer, read), "no-place-in-activity", "evidence");
    }

    @Test
    void refusesServiceInTwoPlacesAtOnce() {
        var elsewhere = new OneActivity(http, organiser, clock, activity.staff, activity);
        var _ = activity.at(0).in(activity.rotating());
        var _ = elsewhere.in(elsewhere.rotating());
        var _ = activity.at(60).out(activity.rotating());

        refused(elsewhere.out(elsewhere.rotating()), "hours-overlap", "hours");

        assertThat(elsewhere.mine().get("state").asString()).isEqualTo("CHECKED_IN");
        assertThat(activity.balance().get("issued").asInt()).isEqualTo(60);
    }

    @Test
    void refusesServiceOfNoTime() {
        var _ = activity.at(-20).in(activity.rotating());

        refused(activity.at(-10).out(activity.rotating()), "impossible-duration", "hours");
    }

    private static void refused(Answer answer, String code, String ruleSet) {
        assertThat(answer.code()).as(answer.text()).isEqualTo(code);
        assertThat(answer.json().at("/rule/ruleSet").asString()).isEqualTo(ruleSet);
    }

    private long stored() {
        return mongo.getCollection("attendances").countDocuments(new Document("activity", activity.id));
    }
}
