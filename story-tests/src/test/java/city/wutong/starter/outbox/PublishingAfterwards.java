package city.wutong.starter.outbox;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.kafka.clients.producer.Producer;
import org.bson.Document;
import org.jspecify.annotations.NullMarked;

/** Deliberately wrong: sends what was handed over, later and from memory; a process that dies before takes it along. */
@NullMarked
public final class PublishingAfterwards {

    private final ExecutorService later =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
    private final Publisher publisher;

    public PublishingAfterwards(Producer<String, byte[]> producer, String service) {
        publisher = new Publisher(producer, service);
    }

    public void publish(String subject, List<Document> events) {
        later.execute(() -> events.forEach(event -> {
            var _ = publisher.send(subject, event);
        }));
    }
}
