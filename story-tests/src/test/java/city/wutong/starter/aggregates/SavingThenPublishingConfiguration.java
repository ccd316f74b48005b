package city.wutong.starter.aggregates;

import city.wutong.starter.outbox.FaultPoints;
import city.wutong.starter.outbox.PublishingAfterwards;
import io.micrometer.tracing.Tracer;
import java.time.Clock;
import java.util.List;
import org.apache.kafka.clients.producer.Producer;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Takes the place of the starter's store of aggregates where the story tests put it on a service's class path. */
@NullMarked
@AutoConfiguration(before = AggregatesConfiguration.class)
class SavingThenPublishingConfiguration {

    @Bean
    PublishingAfterwards publishingAfterwards(
            Producer<String, byte[]> producer, @Value("${spring.application.name}") String service) {
        return new PublishingAfterwards(producer, service);
    }

    @Bean
    AggregateStore savingThenPublishing(
            MongoTemplate mongo,
            ObjectProvider<Announcements<?>> announcements,
            JsonMapper json,
            Clock clock,
            ObjectProvider<Tracer> tracer,
            FaultPoints faults,
            PublishingAfterwards publishing) {
        var events = new EventsInMemory(List.copyOf(announcements.stream().toList()), json, clock, tracer);
        return new SavingThenPublishing(mongo, events, faults, publishing);
    }
}
