package city.wutong.evaluation.credit.messaging;

import city.wutong.contracts.registry.OrganisationEvent;
import city.wutong.evaluation.credit.News;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads the topic's records as they lie there: CloudEvents in binary mode. */
class OrganisationRecords {

    private final JsonMapper json;

    OrganisationRecords(JsonMapper json) {
        this.json = json.rebuild()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }

    /** Nothing if it is no event that this version knows: the listener has set it aside too. */
    Optional<News> read(ConsumerRecord<byte[], byte[]> record) {
        return header(record, "ce_type")
                .map(OrganisationEvent.TYPES::get)
                .flatMap(type -> header(record, "ce_id")
                        .flatMap(id -> header(record, "ce_sequence")
                                .filter(text -> text.matches("[1-9]\\d{0,17}"))
                                .flatMap(sequence -> read(record.value(), type)
                                        .filter(event -> speaksOfItsSubject(event, record))
                                        .map(event -> OrganisationNews.of(id, Long.parseLong(sequence), event)))));
    }

    private static boolean speaksOfItsSubject(OrganisationEvent event, ConsumerRecord<?, ?> record) {
        return header(record, "ce_subject").filter(event.organisation()::equals).isPresent();
    }

    private Optional<OrganisationEvent> read(byte[] body, Class<? extends OrganisationEvent> type) {
        try {
            return Optional.ofNullable(json.readValue(body, type));
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<String> header(ConsumerRecord<?, ?> record, String name) {
        return Optional.ofNullable(record.headers().lastHeader(name))
                .map(header -> new String(header.value(), StandardCharsets.UTF_8));
    }
}
