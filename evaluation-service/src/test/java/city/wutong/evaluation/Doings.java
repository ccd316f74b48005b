package city.wutong.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import city.wutong.contracts.project.ProjectCompleted;
import city.wutong.contracts.project.ProjectEvaluated;
import city.wutong.contracts.project.ProjectEvent;
import city.wutong.contracts.volunteer.EvidenceClass;
import city.wutong.contracts.volunteer.HoursConfirmed;
import city.wutong.contracts.volunteer.HoursEvent;
import city.wutong.contracts.volunteer.HoursReversed;
import city.wutong.contracts.volunteer.RuleCited;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.boot.test.context.TestComponent;
import tools.jackson.databind.json.JsonMapper;

/** Speaks as the ledger of hours and the project library do. */
@TestComponent
public class Doings {

    private static final RuleCited RULE = new RuleCited("hours", "2021-02-01", "Order 67 art. 10");
    private static final city.wutong.contracts.project.RuleCited RATING =
            new city.wutong.contracts.project.RuleCited("library", "v1", "Product: rating");

    private final Producer<String, byte[]> producer;
    private final JsonMapper json;

    Doings(Producer<String, byte[]> producer, JsonMapper json) {
        this.producer = producer;
        this.json = json;
    }

    public void tells(long sequence, HoursEvent event) {
        tells(HoursEvent.TOPIC, event.page(), sequence, event.eventType(), json.writeValueAsBytes(event));
    }

    public void tells(long sequence, ProjectEvent event) {
        tells(ProjectEvent.TOPIC, event.project(), sequence, event.eventType(), json.writeValueAsBytes(event));
    }

    public void tells(String topic, String subject, long sequence, String type, byte[] body) {
        var message = new ProducerRecord<>(topic, subject, body);
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        idOf(topic, subject, sequence),
                        "ce_source",
                        "/test",
                        "ce_type",
                        type,
                        "ce_subject",
                        subject,
                        "ce_time",
                        "2026-11-20T02:00:00Z",
                        "ce_sequence",
                        Long.toString(sequence))
                .forEach((name, value) -> message.headers().add(name, value.getBytes(UTF_8)));
        try {
            var _ = producer.send(message).get(20, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    public static String idOf(String topic, String subject, long sequence) {
        return "%s/%s/%d".formatted(topic, subject, sequence);
    }

    public static HoursEvent confirmed(String page, String code, EvidenceClass evidence, int minutes, String day) {
        return new HoursConfirmed(
                page, page + "/e", "V1", code, "a-1", evidence, minutes, LocalDate.parse(day), RULE, at(day));
    }

    public static HoursEvent reversed(String page, String code, EvidenceClass evidence, int minutes, String day) {
        return new HoursReversed(
                page,
                page + "/r",
                page + "/e",
                "V1",
                code,
                "a-1",
                evidence,
                minutes,
                LocalDate.parse(day),
                RULE,
                at(day));
    }

    public static ProjectEvent completed(String project, String code, String day) {
        return new ProjectCompleted(project, code, LocalDate.parse(day), at(day));
    }

    public static ProjectEvent evaluated(String project, String code, int rating, String day) {
        return new ProjectEvaluated(project, code, rating, RATING, at(day));
    }

    private static Instant at(String day) {
        return Instant.parse(day + "T02:00:00Z");
    }
}
