package city.wutong.starter.listening;

import static city.wutong.starter.parcels.RunningParcels.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.wutong.starter.parcels.ParcelMoved;
import city.wutong.starter.parcels.RunningParcels;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.dao.DataAccessResourceFailureException;

@ParameterizedClass
@FieldSource("city.wutong.starter.parcels.Servers#TOPICS")
class ListeningTests {

    private final Facts facts;

    ListeningTests(String topic) {
        facts = new Facts(topic);
    }

    @Test
    void aFactThatComesTwiceIsTakenOnce() {
        facts.moved(1, "a");
        facts.moved(1, "a");
        facts.moved(2, "b");

        facts.awaitWay("a", "b");
        await().untilAsserted(() ->
                assertThat(Facts.scrape()).containsPattern("events_handled_total\\{outcome=\"duplicate\".*} [1-9]"));
    }

    @Test
    void aTypeNobodyKnowsIsPassedOverAndWhatFollowsDoesNotWait() {
        facts.moved(1, "a");
        facts.put(facts.record("{}", "parcels.parcel-repainted.v9", "2"));
        facts.moved(3, "c");

        facts.awaitWay("a", "?", "c");
    }

    @Test
    void whatIsUnreadableOrRefusedIsBuriedAtOnceWithCauseAndBytes() {
        facts.put(facts.record("no JSON, 秘密", ParcelMoved.TYPE, "1"));

        var letter = facts.awaitLetter();

        assertThat(letter.cause()).isEqualTo("unreadable: The body is no ParcelMoved");
        assertThat(new String(letter.body(), StandardCharsets.UTF_8)).isEqualTo("no JSON, 秘密");
        var buried = facts.buried();
        assertThat(new String(buried.value(), StandardCharsets.UTF_8)).isEqualTo("no JSON, 秘密");
        assertThat(Facts.header(buried, "ce_subject")).isEqualTo(facts.subject);
        assertThat(Facts.header(buried, "dead_letter_cause")).startsWith("unreadable");
        assertThat(Facts.header(buried, "dead_letter_origin")).startsWith(facts.topic + "/");
    }

    @Test
    void aBodyThatSpeaksOfAnotherThanTheSubjectIsBuried() {
        facts.put(facts.record(Facts.bodyOf("another", "a"), ParcelMoved.TYPE, "1"));

        assertThat(facts.awaitLetter().cause()).isEqualTo("unreadable: The body speaks of another than the subject");
    }

    @Test
    void aPoisonOfAnyKindBlocksNobody() {
        var key = facts.subject;
        // Everything lands in the partition of one key.
        facts.put(new ProducerRecord<>(facts.topic, null, key, null));
        facts.put(new ProducerRecord<>(facts.topic, key, new byte[0]));
        facts.put(new ProducerRecord<>(facts.topic, key, new byte[] {-1, 0, -2}));
        var strange = facts.record("[]", ParcelMoved.TYPE, "1");
        var _ = strange.headers()
                .add("$a.b\0", new byte[] {0, -1})
                .add("", null)
                .add("content-type", "///".getBytes(StandardCharsets.UTF_8));
        facts.put(strange);
        facts.put(facts.record("{\"to\":\"" + "x".repeat((1 << 20) - 600), ParcelMoved.TYPE, "1"));
        facts.put(facts.record("{}", ParcelMoved.TYPE, "one"));
        facts.moved(1, "through");

        facts.awaitWay("through");
        assertThat(facts.open()).hasSize(6);
    }

    @Test
    void anythingElseIsBuriedAfterFiveAttemptsAndInfrastructureSpendsNone() {
        var broken = "broken-" + facts.subject;
        facts.listener.faults.put(broken, attempt -> {
            if (attempt <= 3) {
                throw new DataAccessResourceFailureException("away");
            }
            throw new IllegalStateException("broken");
        });

        facts.moved(1, broken);

        assertThat(facts.awaitLetter().cause()).isEqualTo("failed: IllegalStateException");
        assertThat(facts.listener.attempts).containsEntry(broken, 8);
    }

    @Test
    void awayInfrastructureIsWaitedForAndLosesNothing() {
        var away = "away-" + facts.subject;
        facts.listener.faults.put(away, attempt -> {
            if (attempt <= 7) {
                throw new DataAccessResourceFailureException("away");
            }
        });

        facts.moved(1, away);
        facts.moved(2, "b");

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(facts.listener.wayOf(facts.subject)).containsExactly(away, "b"));
        assertThat(facts.open()).isEmpty();
    }

    @Test
    void theTraceOfTheCommandReachesTheListener() {
        var trace = UUID.randomUUID().toString().replace("-", "");
        var answer = RunningParcels.post(
                "/api/parcels/parcels",
                "{\"to\":\"a\"}",
                "Idempotency-Key",
                key(),
                "traceparent",
                "00-%s-00f067aa0ba902b7-01".formatted(trace));

        assertThat(answer.statusCode()).isEqualTo(200);
        await().untilAsserted(() -> assertThat(facts.listener.traces).containsValue(trace));
    }

    @Test
    void whatAlertsNeedIsThereFromTheStart() {
        await().untilAsserted(() -> assertThat(Facts.scrape())
                .contains(
                        "outbox_unsent{",
                        "outbox_oldest_unsent_age_seconds{",
                        "outbox_sent_events_total{",
                        "outbox_batch_seconds_sum{",
                        "dead_letters_open{",
                        "consumer_lag_messages{",
                        "consumer_lag_seconds{",
                        "event_freshness_seconds_bucket{",
                        "outcome=\"dead_lettered\"",
                        "service=\"parcels\"")
                .doesNotContain("service=\"parcel-service\""));
        assertThat(Facts.scrape().lines().filter(line -> !line.startsWith("#"))).hasSizeLessThan(1_500);
    }
}
