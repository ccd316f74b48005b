package city.wutong.starter.listening;

import static city.wutong.starter.parcels.RunningParcels.key;
import static city.wutong.starter.parcels.RunningParcels.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.wutong.starter.parcels.ParcelMoved;
import city.wutong.starter.parcels.RunningParcels;
import city.wutong.starter.tryout.Issuer;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.FieldSource;

@ParameterizedClass
@FieldSource("city.wutong.starter.parcels.Servers#TOPICS")
class DeadLetterTests {

    private static final String LETTERS = "/api/parcels/operations/dead-letters";
    private static final String OPERATOR = Issuer.token("OPERATOR");

    private final Facts facts;

    DeadLetterTests(String topic) {
        facts = new Facts(topic);
    }

    @Test
    void laterFactsWaitBehindADeadOneAndAreReplayedBehindIt() {
        var id = fourthWaits();

        facts.listener.faults.clear();
        var key = key();
        assertThat(operate(id, "replay", key).statusCode()).isEqualTo(204);

        assertThat(facts.listener.wayOf(facts.subject))
                .hasSize(4)
                .startsWith("a")
                .endsWith("c", "d");
        assertThat(facts.open()).isEmpty();
        assertThat(operate(id, "replay", key).statusCode())
                .as("the same command")
                .isEqualTo(204);
        assertThat(operate(id, "replay", key()).statusCode()).as("another one").isEqualTo(409);
    }

    @Test
    void whatWaitsBehindADiscardedOneGoesOn() {
        var id = fourthWaits();
        var waiting = openWith("waits-for");

        assertThat(operate(waiting, "discard", key()).statusCode())
                .as("it waits itself")
                .isEqualTo(409);
        assertThat(operate(id, "discard", key()).statusCode()).isEqualTo(204);

        assertThat(facts.listener.wayOf(facts.subject)).containsExactly("a", "?", "c", "d");
        assertThat(facts.open()).isEmpty();
    }

    @Test
    void aReplayThatFailsAgainStaysOpen() {
        var id = fourthWaits();

        var refused = operate(id, "replay", key());

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("still-refused");
        assertThat(facts.open()).hasSize(3);
    }

    @Test
    void onlyAnOperatorSeesDeadLettersAndNobodySeesValues() {
        var secret = "ZhangSan13800138000";
        var body = "{\"name\":\"%s\",\"%s\":[\"%s\",330419199001011234],\"long\":\"%s"
                .formatted(secret, secret, secret, secret.repeat(200));
        var message = facts.record(body, ParcelMoved.TYPE, "1");
        message.headers()
                .remove("ce_subject")
                .add("ce_subject", secret.getBytes(StandardCharsets.UTF_8))
                .add(secret, secret.getBytes(StandardCharsets.UTF_8));
        facts.put(message);
        var id = facts.awaitLetter().id();

        var shown = send("GET", LETTERS + "/" + id, "", OPERATOR);
        var listed = send("GET", LETTERS + "?size=200", "", OPERATOR);

        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body()).contains(ParcelMoved.TYPE, "unreadable", "name:*");
        assertThat(listed.body()).contains(id);
        assertThat(shown.body() + listed.body()).doesNotContain("ZhangSan", "138001", "330419");
        for (var path : List.of("", "/" + id)) {
            assertThat(send("GET", LETTERS + path, "", RunningParcels.keeper()).statusCode())
                    .isEqualTo(403);
        }
        for (var act : List.of("/replay", "/discard")) {
            assertThat(send("POST", LETTERS + "/" + id + act, "", RunningParcels.keeper(), "Idempotency-Key", key())
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    /** The second fact is dead, the third and the fourth wait behind it. */
    private String fourthWaits() {
        var broken = "broken-" + facts.subject;
        facts.listener.faults.put(broken, _ -> {
            throw new IllegalStateException("broken");
        });
        facts.moved(1, "a");
        facts.moved(2, broken);
        facts.moved(3, "c");
        facts.moved(4, "d");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(facts.open())
                        .extracting(DeadLetter::cause)
                        .containsExactlyInAnyOrder("failed: IllegalStateException", "waits-for: 2", "waits-for: 2"));
        return openWith("failed");
    }

    private String openWith(String cause) {
        return facts.open().stream()
                .filter(letter -> letter.cause().startsWith(cause))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static HttpResponse<String> operate(String id, String act, String key) {
        return send("POST", LETTERS + "/" + id + "/" + act, "", OPERATOR, "Idempotency-Key", key);
    }
}
