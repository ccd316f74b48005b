package city.wutong.starter.listening;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import city.wutong.starter.parcels.ParcelMoved;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.kafka.listener.BatchListenerFailedException;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;
import tools.jackson.databind.json.JsonMapper;

class HearingTogetherTests {

    final List<List<String>> asked = new ArrayList<>();
    final List<String> taken = new ArrayList<>();
    final Consumer<Message<List<byte[]>>> hearing = new Listening(
                    JsonMapper.shared(), new SimpleMeterRegistry(), Clock.systemUTC())
            .toAll("parcels", Map.of(ParcelMoved.TYPE, ParcelMoved.class), ParcelMoved::parcel, new Parcels());

    @Test
    void whatWasReadTogetherIsTakenTogether() {
        hearing.accept(read("a", "b", "c"));

        assertThat(asked).containsExactly(List.of("a", "b", "c"));
        assertThat(taken).containsExactly("a", "b", "c");
    }

    @Test
    void theOneThatCannotBeTakenIsNamedAndAllBeforeItAreTaken() {
        for (var poison : List.of("refused", "no JSON")) {
            taken.clear();

            assertThatExceptionOfType(BatchListenerFailedException.class)
                    .isThrownBy(() -> hearing.accept(read("a", "b", "c", poison, "e", "f")))
                    .satisfies(failure -> assertThat(failure.getIndex()).isEqualTo(3));

            assertThat(taken).as(poison).containsExactly("a", "b", "c");
        }
    }

    @Test
    void infrastructureThatIsAwayIsAskedOnce() {
        assertThatExceptionOfType(BatchListenerFailedException.class)
                .isThrownBy(() -> hearing.accept(read("a", "away", "c")))
                .satisfies(failure -> assertThat(failure.getIndex()).isZero());

        assertThat(asked).hasSize(1);
        assertThat(taken).isEmpty();
    }

    private static Message<List<byte[]>> read(String... places) {
        var headers = Stream.of(places)
                .map(place -> Map.of(
                        "ce_id", place,
                        "ce_type", ParcelMoved.TYPE,
                        "ce_subject", "p-1",
                        "ce_sequence", "1",
                        "ce_time", "2026-03-02T01:30:00Z"))
                .toList();
        var bodies = Stream.of(places)
                .map(place -> (place.equals("no JSON") ? place : Facts.bodyOf("p-1", place)).getBytes(UTF_8))
                .toList();
        return MessageBuilder.withPayload(bodies)
                .setHeader(KafkaHeaders.BATCH_CONVERTED_HEADERS, headers)
                .build();
    }

    /** Takes all or none. */
    class Parcels implements FactListener<ParcelMoved> {

        @Override
        public Outcome on(Fact<ParcelMoved> fact) {
            throw new AssertionError("alone");
        }

        @Override
        public List<Outcome> onAll(List<Fact<ParcelMoved>> facts) {
            var places = facts.stream().map(fact -> fact.event().to()).toList();
            asked.add(places);
            if (places.contains("away")) {
                throw new DataAccessResourceFailureException("away");
            }
            if (places.contains("refused")) {
                throw new IllegalStateException("refused");
            }
            taken.addAll(places);
            return facts.stream().map(_ -> Outcome.APPLIED).toList();
        }
    }
}
