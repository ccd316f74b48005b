package city.wutong.evaluation.deeds.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import city.wutong.contracts.project.ProjectEvent;
import city.wutong.contracts.volunteer.HoursEvent;
import city.wutong.evaluation.EvaluationTest;
import city.wutong.evaluation.deeds.Deed;
import city.wutong.evaluation.deeds.DeedKind;
import city.wutong.evaluation.deeds.DeedSource;
import city.wutong.evaluation.deeds.Doer;
import city.wutong.evaluation.deeds.Tallies;
import city.wutong.starter.listening.OutOfOrder;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.kafka.listener.BatchListenerFailedException;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;

@EvaluationTest
class DeedListenersTests {

    private final Consumer<Message<List<byte[]>>> hours;
    private final Consumer<Message<byte[]>> projects;
    private final Tallies tallies;
    private final String mark = UUID.randomUUID().toString().substring(24);
    private final Doer doer = new Doer("S" + mark);

    DeedListenersTests(
            @Autowired @Qualifier("hours") Consumer<Message<List<byte[]>>> hours,
            @Autowired @Qualifier("projects") Consumer<Message<byte[]>> projects,
            @Autowired Tallies tallies) {
        this.hours = hours;
        this.projects = projects;
        this.tallies = tallies;
    }

    @Test
    void hearEachSampleOnce() throws IOException {
        var told = List.of("hours-confirmed", "hours-reversed");
        for (var sequence = 1; sequence <= told.size(); sequence++) {
            var sample = sample("volunteer", told.get(sequence - 1), mark + "/2026", sequence);
            hours.accept(together(sample, sample));
            hours.accept(together(sample));
        }
        var course = List.of(
                "project-listed", "project-claimed", "claim-released", "project-completed", "project-evaluated");
        for (var sequence = 1; sequence <= course.size(); sequence++) {
            projects.accept(sample("project", course.get(sequence - 1), "P-" + mark, sequence));
            projects.accept(sample("project", course.get(sequence - 1), "P-" + mark, sequence));
        }

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(tallies.of(doer).all())
                        .containsExactly(
                                new Deed(DeedKind.HOURS_A, day("2026-03-09"), 1, 0, 180, "id-1"),
                                new Deed(DeedKind.HOURS_A, day("2026-03-12"), 0, 1, -180, "id-2"),
                                new Deed(DeedKind.PROJECT_COMPLETED, day("2027-07-02"), 1, 0, 1, "id-4"),
                                new Deed(DeedKind.PROJECT_EVALUATED, day("2027-07-20"), 1, 0, 88, "id-5")));
        assertThat(told).as("every event of the family").hasSize(HoursEvent.TYPES.size());
        assertThat(course).as("every event of the family").hasSize(ProjectEvent.TYPES.size());
    }

    @Test
    void waitForWhatIsMissingOfAPage() throws IOException {
        var first = sample("volunteer", "hours-confirmed", mark + "/2026", 1);
        var third = sample("volunteer", "hours-reversed", mark + "/2026", 3);

        assertThatExceptionOfType(BatchListenerFailedException.class)
                .isThrownBy(() -> hours.accept(together(first, third)))
                .satisfies(early -> assertThat(early.getIndex()).isEqualTo(1))
                .havingCause()
                .isInstanceOfSatisfying(
                        OutOfOrder.class, early -> assertThat(early.missing()).isEqualTo(2));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(tallies.of(doer).all())
                        .extracting(Deed::lastEvent)
                        .containsExactly("id-1"));
    }

    @Test
    void listenToTheTopicsTheContractsName() {
        assertThat(DeedSource.HOURS.topic()).isEqualTo(HoursEvent.TOPIC);
        assertThat(DeedSource.PROJECTS.topic()).isEqualTo(ProjectEvent.TOPIC);
    }

    @SafeVarargs
    private static Message<List<byte[]>> together(Message<byte[]>... samples) {
        return MessageBuilder.withPayload(
                        Stream.of(samples).map(Message::getPayload).toList())
                .setHeader(
                        KafkaHeaders.BATCH_CONVERTED_HEADERS,
                        Stream.of(samples).map(Message::getHeaders).toList())
                .build();
    }

    private Message<byte[]> sample(String publisher, String name, String subject, int sequence) throws IOException {
        var body = text("/contracts/%s/%s.v1.json".formatted(publisher, name))
                .replace("51330483MJ0000018H", doer.value())
                .replaceAll("\"(page|project)\": \"[^\"]+\"", "\"$1\": \"%s\"".formatted(subject));
        return MessageBuilder.withPayload(body.getBytes(UTF_8))
                .copyHeaders(Map.of(
                        "ce_id",
                        "id-" + sequence,
                        "ce_type",
                        "%s.%s.v1".formatted(publisher, name),
                        "ce_subject",
                        subject,
                        "ce_sequence",
                        Integer.toString(sequence),
                        "ce_time",
                        "2026-03-02T01:30:00Z"))
                .build();
    }

    private static String text(String path) throws IOException {
        try (var sample = HoursEvent.class.getResourceAsStream(path)) {
            assertThat(sample).isNotNull();
            return new String(sample.readAllBytes(), UTF_8);
        }
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
