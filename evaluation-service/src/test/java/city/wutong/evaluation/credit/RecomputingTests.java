package city.wutong.evaluation.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.wutong.contracts.registry.OrganisationEvent;
import city.wutong.contracts.volunteer.EvidenceClass;
import city.wutong.evaluation.Doings;
import city.wutong.evaluation.EvaluationTest;
import city.wutong.evaluation.Register;
import city.wutong.evaluation.deeds.Tallies;
import city.wutong.test.Tokens;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@EvaluationTest
class RecomputingTests {

    private static final long SEED = 20_261_125;
    private static final int ORGANISATIONS = 40;

    private final Register register;
    private final Doings doings;
    private final Credits credits;
    private final Tallies tallies;
    private final NightlyScoring nights;
    private final MongoTemplate mongo;
    private final MockMvcTester http;
    private final JsonMapper json;
    private final Random random = new Random(SEED);

    RecomputingTests(
            @Autowired Register register,
            @Autowired Doings doings,
            @Autowired Credits credits,
            @Autowired Tallies tallies,
            @Autowired NightlyScoring nights,
            @Autowired MongoTemplate mongo,
            @Autowired MockMvcTester http,
            @Autowired JsonMapper json) {
        this.register = register;
        this.doings = doings;
        this.credits = credits;
        this.tallies = tallies;
        this.nights = nights;
        this.mongo = mongo;
        this.http = http;
        this.json = json;
    }

    @Test
    void findsWhatIsStoredBitForBitAndNamesWhatSomebodyHasChanged() {
        var codes = new ArrayList<String>();
        for (var i = 0; i < ORGANISATIONS; i++) {
            var code = "R%02d%s".formatted(i, UUID.randomUUID().toString().substring(24));
            codes.add(code);
            tellTwiceNowAndThen(life(code));
        }
        register.tells("nobody", Map.of("ce_type", "registry.organisation-revoked.v1"), new byte[] {1, 2, 3});
        register.tellsOfAnother("nobody", 9, Register.registered(codes.get(3), "桐乡市别名协会", "2020-01-01"));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> codes.stream()
                        .allMatch(code -> credits.find(new OrganisationId(code))
                                .filter(credit -> credit.heard(Source.ORGANISATIONS) == 8)
                                .isPresent()));
        assertThat(nights.scoreAllAnew()).as("those that years have changed").isPositive();

        var honest = recompute();

        assertThat(differing(honest)).doesNotContainAnyElementsOf(codes);
        assertThat(honest.get("equal").asLong()).isGreaterThanOrEqualTo(ORGANISATIONS);
        assertThat(honest.get("events").asLong()).isGreaterThan(ORGANISATIONS * 8L);
        assertThat(honest.get("others").asLong()).isPositive();

        var untouched = change(codes.get(7), new Document("$inc", new Document("standing.score", 1)));
        var tampered = recompute();

        assertThat(differing(tampered)).contains(codes.get(7));
        assertThat(tampered.get("equal").asLong()).isEqualTo(honest.get("equal").asLong() - 1);
        assertThat(tampered.get("storedDigest")).isNotEqualTo(honest.get("storedDigest"));
        assertThat(tampered.get("recomputedDigest")).isEqualTo(honest.get("recomputedDigest"));

        var gone = Objects.requireNonNull(
                mongo.getCollection("credits").findOneAndDelete(new Document("_id", codes.get(9))));
        assertThat(differing(recompute())).contains(codes.get(7), codes.get(9));

        var _ = change(codes.get(7), new Document("$set", untouched));
        var _ = mongo.getCollection("credits").insertOne(gone);
        assertThat(recompute()).isEqualTo(honest);
    }

    @Test
    void findsHoursAndProjectsAsTheyWereToldAndNamesWhatSomebodyHasAdded() {
        var mark = UUID.randomUUID().toString().substring(24);
        var codes = List.of("Q1" + mark, "Q2" + mark, "Q3" + mark);
        for (var code : codes.subList(0, 2)) {
            register.tells(Register.registered(code, "桐乡市志愿协会" + code, "2026-11-02"));
        }
        var told = 0;
        for (var volunteer = 0; volunteer < 12; volunteer++) {
            told += serve("V%d-%s/2026".formatted(volunteer, mark), codes);
        }
        doings.tells(1, Doings.completed("P-" + mark, codes.getFirst(), "2026-11-20"));
        doings.tells(2, Doings.evaluated("P-" + mark, codes.getFirst(), 90, "2026-11-21"));
        var all = told + 2;
        await().atMost(Duration.ofSeconds(60)).until(() -> eventsOf(codes) == all);

        var honest = recompute();

        assertThat(differing(honest)).noneMatch(name -> name.contains(mark));
        assertThat(honest.get("pages").asLong()).isGreaterThanOrEqualTo(13);
        assertThat(honest.get("waiting").asLong()).isZero();
        assertThat(honest.get("events").asLong()).isGreaterThanOrEqualTo(all + 2L);

        var page = "HOURS:V3-%s/2026".formatted(mark);
        var more = new Document("$inc", new Document("lines.0.deed.amount", 1L));
        var _ = mongo.getCollection("deed_pages").updateOne(new Document("_id", page), more);
        var month = codes.get(1) + "/2026-11";
        var lost = Objects.requireNonNull(
                mongo.getCollection("deed_tallies").findOneAndDelete(new Document("_id", month)));

        var tampered = recompute();

        assertThat(differing(tampered)).contains(page, codes.get(1)).doesNotContain(codes.get(0), codes.get(2));
        assertThat(tampered.get("storedDigest")).isNotEqualTo(honest.get("storedDigest"));
        assertThat(tampered.get("recomputedDigest")).isEqualTo(honest.get("recomputedDigest"));

        var less = new Document("$inc", new Document("lines.0.deed.amount", -1L));
        var _ = mongo.getCollection("deed_pages").updateOne(new Document("_id", page), less);
        var _ = mongo.getCollection("deed_tallies").insertOne(lost);
        assertThat(recompute()).isEqualTo(honest);
    }

    /** Some service, each told once or twice, now and then taken back; answers how many events that were. */
    private int serve(String page, List<String> codes) {
        var classes = EvidenceClass.values();
        var sequence = 0;
        for (var entry = 0; entry < 6; entry++) {
            var code = codes.get(random.nextInt(codes.size()));
            var evidence = classes[random.nextInt(classes.length)];
            var minutes = 1 + random.nextInt(1_440);
            var day = LocalDate.of(2026, 11, 3).plusDays(random.nextInt(20)).toString();
            var event = Doings.confirmed(page, code, evidence, minutes, day);
            doings.tells(++sequence, event);
            if (random.nextBoolean()) {
                doings.tells(sequence, event);
            }
            if (random.nextInt(3) == 0) {
                doings.tells(++sequence, Doings.reversed(page, code, evidence, minutes, "2026-11-23"));
            }
        }
        return sequence;
    }

    private long eventsOf(List<String> codes) {
        return codes.stream()
                .mapToLong(code -> tallies.of(new OrganisationId(code).doer()).events())
                .sum();
    }

    private List<OrganisationEvent> life(String code) {
        var events = new ArrayList<OrganisationEvent>();
        var day = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(700));
        events.add(Register.registered(code, "桐乡市随机协会" + code, day.toString()));
        while (events.size() < 8) {
            day = day.plusDays(random.nextInt(200));
            events.add(
                    switch (random.nextInt(5)) {
                        case 0 -> Register.suspended(code, day.toString());
                        case 1 -> Register.resumed(code, day.toString());
                        case 2 -> Register.liquidationBegun(code, day.toString());
                        case 3 -> Register.revoked(code, day.toString());
                        default -> Register.changed(code, "桐乡市改名协会" + day, day.toString());
                    });
        }
        return events;
    }

    private void tellTwiceNowAndThen(List<OrganisationEvent> events) {
        for (var sequence = 1; sequence <= events.size(); sequence++) {
            register.tells(sequence, events.get(sequence - 1));
            var earlier = 1 + random.nextInt(sequence);
            if (random.nextBoolean()) {
                register.tells(earlier, events.get(earlier - 1));
            }
        }
    }

    private JsonNode recompute() {
        var answer = http.post()
                .uri("/api/evaluation/operations/credit/recomputation")
                .header(HttpHeaders.AUTHORIZATION, Tokens.bearer("operator", "OPERATOR"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .exchange();
        assertThat(answer).hasStatusOk();
        return json.readTree(answer.getResponse().getContentAsByteArray());
    }

    private static List<String> differing(JsonNode answer) {
        return answer.get("differing").valueStream().map(JsonNode::asString).toList();
    }

    /** Answers what was there before. */
    private Document change(String code, Document change) {
        return Objects.requireNonNull(
                mongo.getCollection("credits").findOneAndUpdate(new Document("_id", code), change));
    }
}
