package city.wutong.evaluation;

import static city.wutong.evaluation.Register.changed;
import static city.wutong.evaluation.Register.deregistered;
import static city.wutong.evaluation.Register.liquidationBegun;
import static city.wutong.evaluation.Register.registered;
import static city.wutong.evaluation.Register.resumed;
import static city.wutong.evaluation.Register.suspended;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.wutong.contracts.evaluation.CreditEvent;
import city.wutong.contracts.evaluation.CreditScored;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the city thinks of one choir, from its registration to its end. */
@EvaluationTest
class CreditStoryTests {

    private static final String CHOIR = "51330483MJ0000018H";

    private final MockMvcTester http;
    private final JsonMapper json;
    private final Register register;
    private final String brokers;

    CreditStoryTests(
            @Autowired MockMvcTester http,
            @Autowired JsonMapper json,
            @Autowired Register register,
            @Value("${spring.kafka.bootstrap-servers}") String brokers) {
        this.http = http;
        this.json = json;
        this.register = register;
        this.brokers = brokers;
    }

    @Test
    void aChoirIsScoredFromItsRegistrationToItsEnd() {
        // Nobody has heard of the choir.
        assertThat(http.get().uri("/public/evaluation/credit/" + CHOIR)).hasStatus(404);

        // It is registered, renamed in order, suspended for three months, and released; each is told once and again.
        var life = List.of(
                registered(CHOIR, "桐乡市水畔合唱协会", "2025-03-01"),
                changed(CHOIR, "桐乡市水畔合唱团", "2025-04-01"),
                suspended(CHOIR, "2025-05-10"),
                resumed(CHOIR, "2025-08-10"));
        for (var sequence = 1; sequence <= life.size(); sequence++) {
            register.tells(sequence, life.get(sequence - 1));
            register.tells(sequence, life.get(sequence - 1));
        }

        // Whoever has just changed it sees the score that follows, and each point has its reason.
        var suspension = reached(CHOIR + "@4", "?on=2025-05-10");
        assertThat(suspension.get("score").asInt()).isEqualTo(705);
        assertThat(suspension.get("creditClass").asString()).isEqualTo("E");
        assertThat(suspension.get("vetoes").get(0).get("item").asString()).isEqualTo("suspended");
        assertThat(suspension.get("vetoes").get(0).get("eventId").asString())
                .isEqualTo("registry.organisations/%s/3".formatted(CHOIR));
        assertThat(pointsIn(suspension)).isEqualTo(705);
        assertThat(suspension.get("counterfactuals").get(0).get("classWithout").asString())
                .isEqualTo("B");
        assertThat(suspension.get("profile").get("name").asString()).isEqualTo("桐乡市水畔合唱团");

        // The past stays as it was, and days before anything was known have no score.
        assertThat(reached(CHOIR + "@4", "?on=2025-04-30").get("score").asInt()).isEqualTo(825);
        assertThat(http.get().uri("/public/evaluation/credit/{code}?on=2024-12-31", CHOIR))
                .hasStatus(404);
        assertThat(reached(CHOIR + "@4", "/history").size()).isEqualTo(4);

        // An answer that has not changed is not sent again.
        var tag = String.valueOf(
                get("/public/evaluation/credit/" + CHOIR).getResponse().getHeader(HttpHeaders.ETAG));
        assertThat(http.get().uri("/public/evaluation/credit/" + CHOIR).header(HttpHeaders.IF_NONE_MATCH, tag))
                .hasStatus(304);

        // It ends by itself, which is no shame.
        register.tells(5, liquidationBegun(CHOIR, "2025-09-01"));
        register.tells(6, deregistered(CHOIR, "2025-12-01"));
        var end = reached(CHOIR + "@6", "?on=2025-12-01");
        assertThat(end.get("creditClass").asString()).isEqualTo("C");
        assertThat(end.get("profile").get("state").asString()).isEqualTo("DEREGISTERED");

        // Everybody was told, once for each fact and in order.
        assertThat(told())
                .extracting(CreditScored::causeEvent)
                .containsExactlyElementsOf(List.of(1, 2, 3, 4, 5, 6).stream()
                        .map(sequence -> Register.idOf(sequence, CHOIR))
                        .toList());
    }

    @Test
    void aCallerAheadOfTheNewsIsToldSo() {
        var code = "T" + UUID.randomUUID().toString().substring(0, 17).replace("-", "0");

        var early = http.get()
                .uri("/public/evaluation/credit/" + code)
                .header("Wutong-Position", code + "@1")
                .exchange();

        assertThat(early).hasStatus(409).bodyJson().extractingPath("$.code").isEqualTo("not-yet-visible");
        assertThat(http.get().uri("/public/evaluation/credit/" + code).header("Wutong-Position", "another@1"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("position-unreadable");
    }

    private JsonNode reached(String position, String question) {
        var uri = "/public/evaluation/credit/" + CHOIR + question;
        var answers = new ArrayList<MvcTestResult>();
        // The first answer may want longer than two seconds while the listener is being started.
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            answers.add(http.get().uri(uri).header("Wutong-Position", position).exchange());
            assertThat(answers.getLast()).hasStatusOk();
        });
        return json.readTree(answers.getLast().getResponse().getContentAsByteArray());
    }

    private MvcTestResult get(String uri) {
        return http.get().uri(uri).exchange();
    }

    private static int pointsIn(JsonNode view) {
        return view.get("reasons")
                .valueStream()
                .mapToInt(reason -> reason.get("points").asInt())
                .sum();
    }

    private List<CreditScored> told() {
        var found = new ArrayList<CreditScored>();
        Map<String, Object> settings = Map.of("bootstrap.servers", brokers);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(CreditEvent.TOPIC).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            await().atMost(Duration.ofSeconds(20)).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                    if (record.key().equals(CHOIR)) {
                        found.add(json.readValue(record.value(), CreditScored.class));
                    }
                });
                return found.size() >= 6;
            });
        }
        return found;
    }
}
