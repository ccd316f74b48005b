package city.wutong.starter.listening;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.producer.Producer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.json.JsonMapper;

@AutoConfiguration(
        afterName = {
            "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration",
            "city.wutong.starter.outbox.OutboxConfiguration"
        })
@EnableConfigurationProperties(ListeningSettings.class)
@Import(DeadLetterController.class)
class ListeningConfiguration {

    @Bean
    Listening listening(JsonMapper json, MeterRegistry metrics, Clock clock) {
        return new Listening(json, metrics, clock);
    }

    @Bean
    DeadLetters deadLetters(MongoTemplate mongo) {
        return new DeadLetters(mongo);
    }

    @Bean
    Replaying replaying(DeadLetters letters, Listening listening) {
        return new Replaying(letters, listening);
    }

    @Bean
    Burial burial(
            Producer<String, byte[]> producer,
            DeadLetters letters,
            Listening listening,
            @Value("${wutong.service}") String group,
            Clock clock,
            MeterRegistry metrics) {
        return new Burial(producer, letters, listening, group, clock, metrics);
    }

    @Bean
    ContainerErrors containerErrors(Burial burial) {
        return new ContainerErrors(burial);
    }

    @Bean(destroyMethod = "close")
    Admin kafkaAdminClient(@Value("${spring.kafka.bootstrap-servers}") String brokers) {
        return Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                brokers,
                AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
                1_000));
    }

    @Bean
    Topics topics(Admin admin, ListeningSettings settings, @Value("${wutong.service}") String group) {
        return new Topics(admin, settings.announces(), settings.hears(), group);
    }

    @Bean
    ListeningGauges listeningGauges(DeadLetters letters, ListeningSettings settings, MeterRegistry metrics) {
        return new ListeningGauges(letters, settings.hears(), metrics);
    }

    @Bean
    Lag lag(Admin admin, ListeningSettings settings, @Value("${wutong.service}") String group, MeterRegistry metrics) {
        return new Lag(admin, group, settings.hears(), metrics);
    }
}
