package city.wutong.platform.promises;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import tools.jackson.databind.JsonNode;

/** A record that nobody can read, among the facts. */
final class Poison {
    private static final String LETTERS = "/api/evaluation/operations/dead-letters";
    private static final String SECRET = "陈毒药";

    private final City city;
    private final Desk desk;

    Poison(City city) {
        this.city = city;
        desk = new Desk(city);
    }

    List<Promise> promises() {
        return List.of(new Promise("An unreadable record goes to the dead letters and holds nobody up", this::poison));
    }

    private String poison() throws Exception {
        var before = letters().keySet();
        write();
        var code = desk.registered(Papers.newName());
        var _ = desk.credit(code, 1);
        var letter = Patience.until(
                "the dead letter",
                Duration.ofSeconds(60),
                () -> letters().entrySet().stream()
                        .filter(one -> !before.contains(one.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst());
        var id = letter.path("id").asString();
        var _ = city.as("operator").posts(LETTERS + "/" + id + "/discard").expect(204);
        Broken.unless(!letter.toString().contains(SECRET), "shown unmasked: %s", letter);
        var cause = letter.path("cause").asString("");
        Broken.unless(!cause.isEmpty(), "no cause: %s", letter);
        Broken.unless(!letters().containsKey(id), "it is open after it was discarded");
        return "cause '%s', shown as %s; %s was scored meanwhile"
                .formatted(cause, letter.path("shape").asString(), code);
    }

    private void write() throws Exception {
        var settings = Map.<String, Object>of(
                "bootstrap.servers", city.part("broker").address(), "acks", "all", "max.block.ms", 10_000);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            var record = new ProducerRecord<>(
                    "registry.organisations", "poison-" + Call.newKey(), ("{\"name\":\"" + SECRET).getBytes(UTF_8));
            Map.of(
                            "ce_specversion", "1.0",
                            "ce_id", Call.newKey(),
                            "ce_source", "prove",
                            "ce_type", "registry.organisation-registered.v1",
                            "ce_subject", "poison",
                            "ce_time", Instant.now().toString(),
                            "ce_sequence", "1",
                            "content-type", "application/json")
                    .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
            var _ = producer.send(record).get();
        }
    }

    private Map<String, JsonNode> letters() {
        var open = new LinkedHashMap<String, JsonNode>();
        Optional.of(city.as("operator").reads(LETTERS))
                .filter(answer -> answer.status() == 200)
                .ifPresent(answer -> answer.json()
                        .path("items")
                        .forEach(letter -> open.put(letter.path("id").asString(), letter)));
        return open;
    }
}
