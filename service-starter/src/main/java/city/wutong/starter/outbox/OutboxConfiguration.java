package city.wutong.starter.outbox;

import city.wutong.starter.aggregates.Aggregates;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Map;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.provider.mongo.MongoLockProvider;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
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

    /** Retries for ever in order: an event that could not be sent yet must not be overtaken by the next one. */
    @Bean(destroyMethod = "close")
    Producer<String, byte[]> outboxProducer(@Value("${spring.kafka.bootstrap-servers}") String brokers) {
        Map<String, Object> settings = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                brokers,
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                Integer.MAX_VALUE,
                ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
                1_000,
                ProducerConfig.RETRY_BACKOFF_MAX_MS_CONFIG,
                1_000,
                ProducerConfig.BUFFER_MEMORY_CONFIG,
                16L << 20);
        return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    @Bean
    @ConditionalOnMissingBean
    Relay relay(
            Outboxes outboxes,
            Producer<String, byte[]> producer,
            LockProvider locks,
            FaultPoints faults,
            MeterRegistry metrics,
            RelayIdentity identity) {
        var leadership = new Leadership(locks, identity.clock(), "relay");
        return new Relay(outboxes, new Publisher(producer, identity.service()), leadership, faults, metrics);
    }

    @Bean
    RelayIdentity relayIdentity(@Value("${spring.application.name}") String service, Clock clock) {
        return new RelayIdentity(service, clock);
    }

    @Bean
    OutboxGauges outboxGauges(Outboxes outboxes, Clock clock, MeterRegistry metrics) {
        return new OutboxGauges(outboxes, clock, metrics);
    }

    record RelayIdentity(String service, Clock clock) {}
}
