package city.wutong.starter.figures;

import static city.wutong.starter.parcels.RunningParcels.key;
import static city.wutong.starter.parcels.RunningParcels.post;
import static city.wutong.starter.parcels.RunningParcels.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.wutong.starter.parcels.RunningParcels;
import city.wutong.starter.parcels.Servers;
import city.wutong.starter.tryout.Issuer;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FiguresTests {

    private static final String FIGURES = "/api/parcels/operations/figures";

    @Test
    void anOperatorSeesWhatIsAnsweredSentAndHeard() {
        var before = figures();

        assertThat(post("/api/parcels/parcels", "{\"to\":\"乌镇\"}", "Idempotency-Key", key())
                        .statusCode())
                .isEqualTo(200);

        assertThat(before.path("service").asString()).isEqualTo("parcels");
        assertThat(Instant.parse(before.path("since").asString()))
                .isBefore(Instant.parse(before.path("at").asString()));
        assertThat(before.path("heapBytes").asLong())
                .isPositive()
                .isLessThan(before.path("heapLimitBytes").asLong());
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            var now = figures();
            assertThat(grown(before, now, "/requests/answered")).isGreaterThanOrEqualTo(1);
            assertThat(grown(before, now, "/outbox/sent")).isGreaterThanOrEqualTo(1);
            assertThat(now.at("/heard/0/topic").asString()).isEqualTo(Servers.TOPIC);
            assertThat(grown(before, now, "/heard/0/handled")).isGreaterThanOrEqualTo(1);
        });
    }

    @Test
    void nobodyElseSeesThem() {
        assertThat(send("GET", FIGURES, "", RunningParcels.keeper()).statusCode())
                .isEqualTo(403);
    }

    private static long grown(JsonNode before, JsonNode now, String field) {
        return now.at(field).asLong() - before.at(field).asLong();
    }

    private static JsonNode figures() {
        var answer = send("GET", FIGURES, "", Issuer.token("OPERATOR"));
        assertThat(answer.statusCode()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }
}
