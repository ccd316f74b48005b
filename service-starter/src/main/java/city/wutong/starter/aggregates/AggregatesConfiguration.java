package city.wutong.starter.aggregates;

import city.wutong.starter.outbox.FaultPoints;
import city.wutong.starter.outbox.Relay;
import io.micrometer.tracing.Tracer;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.util.function.SingletonSupplier;
import tools.jackson.databind.json.JsonMapper;

@AutoConfiguration(beforeName = "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration")
class AggregatesConfiguration {

    /** Before the gateway gives up on the service, so that the caller hears that the store is away. */
    private static final int STORE_FOUND_WITHIN_SECONDS = 5;

    @Bean
    MongoClientSettingsBuilderCustomizer storeFoundSoon() {
        return settings -> settings.applyToClusterSettings(
                cluster -> cluster.serverSelectionTimeout(STORE_FOUND_WITHIN_SECONDS, TimeUnit.SECONDS));
    }

    @Bean
    @ConditionalOnMissingBean
    MongoCustomConversions mongoCustomConversions() {
        return new MongoCustomConversions(StoredForms.ALL);
    }

    @Bean
    DescribedIdentities describedIdentities() {
        return new DescribedIdentities();
    }

    @Bean
    PendingEvents pendingEvents(
            ObjectProvider<Announcements<?>> announcements,
            JsonMapper json,
            Clock clock,
            ObjectProvider<Tracer> tracer) {
        return new PendingEvents(List.copyOf(announcements.stream().toList()), json, clock, tracer);
    }

    @Bean
    @ConditionalOnMissingBean
    AggregateStore aggregateStore(
            MongoTemplate mongo, PendingEvents events, ObjectProvider<Relay> relay, FaultPoints faults) {
        var woken = SingletonSupplier.of(relay::getObject);
        return new AggregateStore(mongo, events, collection -> woken.obtain().wake(collection), faults);
    }
}
