package city.wutong.starter.outbox;

import city.wutong.starter.aggregates.Aggregates;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.provider.mongo.MongoLockProvider;
import org.apache.kafka.clients.producer.Producer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.scheduling.annotation.EnableScheduling;

@AutoConfiguration(afterName = "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration")
@EnableScheduling
@EnableConfigurationProperties(OutboxSettings.class)
class OutboxConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    @ConditionalOnMissingBean
    FaultPoints faultPoints(OutboxSettings settings) {
        return settings.faults() == null ? point -> {} : new ArmedFaultPoints(settings.faults());
    }

    @Bean
    LockProvider lockProvider(MongoTemplate mongo) {
        return new MongoLockProvider(mongo.getCollection("leases"));
    }

    @Bean
    Outboxes outboxes(MongoTemplate mongo, ObjectProvider<Aggregates<?, ?>> aggregates) {
        return new Outboxes(
                mongo, () -> aggregates.stream().map(Aggregates::collection).toList());
    }

    @Bean
    Producer<String, byte[]> outboxProducer(@Value("${spring.kafka.bootstrap-servers}") String brokers) {
        return Sending.to(brokers);
    }

    @Bean
    @ConditionalOnMissingBean
    Relay relay(
            Outboxes outboxes,
            Producer<String, byte[]> producer,
            LockProvider locks,
            FaultPoints faults,
            OutboxSettings settings,
            MeterRegistry metrics,
            Environment environment) {
        var service = environment.getProperty(
                "wutong.service", environment.getProperty("spring.application.name", "service"));
        var leadership = new Leadership(locks, "relay");
        return new Relay(outboxes, new Publisher(producer, service), leadership, faults, settings.look(), metrics);
    }

    @Bean
    OutboxGauges outboxGauges(Outboxes outboxes, Clock clock, MeterRegistry metrics) {
        return new OutboxGauges(outboxes, clock, metrics);
    }
}
