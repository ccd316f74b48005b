package city.wutong.volunteer;

import static java.nio.charset.StandardCharsets.UTF_8;

import city.wutong.contracts.registry.LiquidationBegun;
import city.wutong.contracts.registry.OrganisationChanged;
import city.wutong.contracts.registry.OrganisationDeregistered;
import city.wutong.contracts.registry.OrganisationEvent;
import city.wutong.contracts.registry.OrganisationRegistered;
import city.wutong.contracts.registry.OrganisationRegistered.Origin;
import city.wutong.contracts.registry.OrganisationRegistered.Type;
import city.wutong.contracts.registry.OrganisationResumed;
import city.wutong.contracts.registry.OrganisationRevoked;
import city.wutong.contracts.registry.OrganisationSuspended;
import city.wutong.contracts.registry.RuleCited;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.boot.test.context.TestComponent;
import tools.jackson.databind.json.JsonMapper;

/** Speaks as the registry does. */
@TestComponent
public class Register {

    private static final RuleCited RULE = new RuleCited("society-registration", "2016-02-06", "article 30");

    private final Producer<String, byte[]> producer;
    private final JsonMapper json;

    Register(Producer<String, byte[]> producer, JsonMapper json) {
        this.producer = producer;
        this.json = json;
    }

    /** Publishes events of one organisation under the numbers 1, 2, 3 ... */
    public void tells(OrganisationEvent... events) {
        for (var i = 0; i < events.length; i++) {
            tells(i + 1, events[i]);
        }
    }

    public void tells(long sequence, OrganisationEvent event) {
        tells(event.organisation(), headersOf(sequence, event), json.writeValueAsBytes(event));
    }

    public void tells(String key, Map<String, String> headers, byte[] body) {
        var message = new ProducerRecord<>(OrganisationEvent.TOPIC, key, body);
        headers.forEach((name, value) -> message.headers().add(name, value.getBytes(UTF_8)));
        try {
            var _ = producer.send(message).get(20, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    public static Map<String, String> headersOf(long sequence, OrganisationEvent event) {
        return Map.of(
                "ce_specversion", "1.0",
                "ce_id", idOf(sequence, event.organisation()),
                "ce_source", "/registry-service",
                "ce_type", event.eventType(),
                "ce_subject", event.organisation(),
                "ce_time", event.occurredAt().toString(),
                "ce_sequence", Long.toString(sequence),
                "ce_actor", "LEADER");
    }

    public static String idOf(long sequence, String organisation) {
        return "registry.organisations/%s/%d".formatted(organisation, sequence);
    }

    public static OrganisationEvent registered(String code, String name, String day) {
        return new OrganisationRegistered(
                code,
                name,
                Type.SOCIETY,
                "330483100",
                null,
                new BigDecimal("30000.00"),
                LocalDate.parse(day),
                Origin.APPLICATION,
                at(day));
    }

    public static OrganisationEvent changed(String code, String name, String day) {
        return new OrganisationChanged(code, name, "330483101", List.of("NAME"), at(day));
    }

    public static OrganisationEvent suspended(String code, String day) {
        var from = LocalDate.parse(day);
        return new OrganisationSuspended(code, from, from.plusMonths(3), RULE, at(day));
    }

    public static OrganisationEvent resumed(String code, String day) {
        return new OrganisationResumed(code, RULE, at(day));
    }

    public static OrganisationEvent liquidationBegun(String code, String day) {
        return new LiquidationBegun(code, RULE, at(day));
    }

    public static OrganisationEvent deregistered(String code, String day) {
        return new OrganisationDeregistered(code, RULE, at(day));
    }

    public static OrganisationEvent revoked(String code, String day) {
        return new OrganisationRevoked(code, RULE, at(day));
    }

    private static Instant at(String day) {
        return Instant.parse(day + "T02:00:00Z");
    }
}
