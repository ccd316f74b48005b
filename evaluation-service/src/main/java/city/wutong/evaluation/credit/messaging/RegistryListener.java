package city.wutong.evaluation.credit.messaging;

import city.wutong.contracts.registry.OrganisationEvent;
import city.wutong.evaluation.credit.HearingNews;
import city.wutong.evaluation.credit.OrganisationId;
import city.wutong.evaluation.credit.Source;
import city.wutong.starter.listening.Fact;
import city.wutong.starter.listening.FactListener;
import city.wutong.starter.listening.Listening;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Hears what the register tells of organisations. */
@Configuration(proxyBeanMethods = false)
class RegistryListener implements FactListener<OrganisationEvent> {

    private final HearingNews hearing;

    RegistryListener(HearingNews hearing) {
        this.hearing = hearing;
    }

    @Bean
    Consumer<Message<byte[]>> organisations(Listening listening) {
        return listening.to(OrganisationEvent.TOPIC, OrganisationEvent.TYPES, OrganisationEvent::organisation, this);
    }

    @Override
    public Outcome on(Fact<OrganisationEvent> fact) {
        return hearing.hear(OrganisationNews.of(fact.id(), fact.sequence(), fact.event()))
                ? Outcome.APPLIED
                : Outcome.DUPLICATE;
    }

    @Override
    public void passOver(String subject, long sequence) {
        hearing.passOver(new OrganisationId(subject), Source.ORGANISATIONS, sequence);
    }
}
