package city.wutong.stories.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import city.wutong.stories.check.Poison;
import city.wutong.stories.check.Poison.Kind;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Puts a record that nobody can take on a topic after every hundredth command, past the services. */
final class Poisoning implements AutoCloseable {

    static final String MARK = "poison_mark";
    private static final int COMMANDS_PER_POISON = 100;
    private static final int LARGE_BYTES = 900_000;

    /** @param groups everybody who listens */
    private record Target(String topic, List<String> groups, String type) {

        boolean isHeardByTheRegistry() {
            return groups.contains("registry");
        }
    }

    private static final List<Target> TARGETS = List.of(
            new Target(
                    "registry.organisations",
                    List.of("evaluation", "project", "volunteer"),
                    "registry.organisation-resumed.v1"),
            new Target("registry.applications", List.of("registry"), "registry.application-approved.v1"));

    private final KafkaProducer<String, byte[]> producer;
    private final Collection<Poison> sent = new ConcurrentLinkedQueue<>();
    private int commands;

    Poisoning(String broker) {
        producer = new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers", broker,
                        "acks", "all",
                        "delivery.timeout.ms", Integer.toString(Integer.MAX_VALUE),
                        "max.block.ms", "1000",
                        "max.request.size", "1048576"),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    void afterCommand() {
        commands++;
        if (commands % COMMANDS_PER_POISON == 0) {
            send(commands / COMMANDS_PER_POISON);
        }
    }

    private void send(int number) {
        var target = TARGETS.get(number % TARGETS.size());
        var kind = kindFor(target, number / TARGETS.size());
        var mark = "poison-" + number;
        var body = body(kind, target, mark);
        var record = new ProducerRecord<String, byte[]>(target.topic(), mark, body);
        var type = kind == Kind.UNKNOWN_TYPE ? "registry.something-of-tomorrow.v1" : target.type();
        header(record, "content-type", "application/json");
        header(record, "ce_specversion", "1.0");
        header(record, "ce_id", mark);
        header(record, "ce_source", "/harness");
        header(record, "ce_type", type);
        header(record, "ce_subject", mark);
        header(record, "ce_time", "2026-01-01T00:00:00Z");
        header(record, MARK, mark);
        if (kind != Kind.NO_SEQUENCE) {
            header(record, "ce_sequence", "7");
        }
        var letters = target.groups().stream()
                .map(group -> "%s.%s.dlq".formatted(target.topic(), group))
                .toList();
        var poison = new Poison(mark, kind, letters, Digests.of(body));
        var _ = producer.send(record, (_, failure) -> {
            if (failure == null) {
                sent.add(poison);
            }
        });
    }

    /** What comes too early is one listener's own notion: the other's facts need no order. */
    private static Kind kindFor(Target target, int turn) {
        var kind = Kind.values()[turn % Kind.values().length];
        return kind == Kind.TOO_EARLY && target.isHeardByTheRegistry() ? Kind.NO_JSON : kind;
    }

    private static byte[] body(Kind kind, Target target, String mark) {
        return switch (kind) {
            case NO_JSON -> "{\"organisation\":".getBytes(UTF_8);
            case OTHER_SHAPE -> "[1,2,3]".getBytes(UTF_8);
            case LARGE -> "x".repeat(LARGE_BYTES).getBytes(UTF_8);
            case NO_SEQUENCE, TOO_EARLY, UNKNOWN_TYPE -> sound(target, mark).getBytes(UTF_8);
            case OTHER_SUBJECT -> sound(target, "51330483MJ0000018H").getBytes(UTF_8);
        };
    }

    private static String sound(Target target, String subject) {
        var rule = "{\"ruleSet\":\"registration\",\"version\":\"2016-02-06\",\"clause\":\"Order 250 art. 12\"}";
        var approved = target.isHeardByTheRegistry()
                ? "\"application\":\"%s\",\"kind\":\"ESTABLISHMENT\",".formatted(subject)
                : "";
        var organisation = target.isHeardByTheRegistry() ? "51330483MJ0000018H" : subject;
        return "{%s\"organisation\":\"%s\",\"rule\":%s,\"occurredAt\":\"2026-01-01T00:00:00Z\"}"
                .formatted(approved, organisation, rule);
    }

    private static void header(ProducerRecord<?, ?> record, String name, String value) {
        var _ = record.headers().add(name, value.getBytes(UTF_8));
    }

    /** What the broker has acknowledged, once the rest has been sent, too. */
    List<Poison> sent() {
        producer.flush();
        return List.copyOf(sent);
    }

    @Override
    public void close() {
        producer.close();
    }
}
