package city.wutong.starter.outbox;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.bson.Document;

/** Sends waiting events as CloudEvents 1.0 in binary mode, keyed by their aggregate. */
class Publisher {

    private final Producer<String, byte[]> producer;
    private final String source;

    Publisher(Producer<String, byte[]> producer, String source) {
        this.producer = producer;
        this.source = source;
    }

    Future<RecordMetadata> send(String subject, Document event) {
        var body = event.getString("data").getBytes(StandardCharsets.UTF_8);
        var message = new ProducerRecord<String, byte[]>(event.getString("topic"), subject, body);
        header(message, "content-type", "application/json");
        header(message, "ce_specversion", "1.0");
        header(message, "ce_id", event.getString("id"));
        header(message, "ce_source", "/" + source);
        header(message, "ce_type", event.getString("type"));
        header(message, "ce_subject", subject);
        header(message, "ce_time", event.getDate("time").toInstant().toString());
        header(message, "ce_sequence", Long.toString(event.getLong("sequence")));
        header(message, "ce_actor", event.getString("actor"));
        var traceparent = event.getString("traceparent");
        if (traceparent != null) {
            header(message, "traceparent", traceparent);
        }
        return producer.send(message);
    }

    private static void header(ProducerRecord<?, ?> message, String name, String value) {
        var _ = message.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
