package city.wutong.project.directory.messaging;

import city.wutong.contracts.evaluation.CreditEvent;
import city.wutong.contracts.evaluation.CreditScored;
import city.wutong.project.directory.CreditClass;
import city.wutong.project.directory.Learnt;
import city.wutong.project.directory.OrganisationDirectory;
import city.wutong.project.directory.Source;
import city.wutong.starter.listening.Fact;
import city.wutong.starter.listening.FactListener;
import city.wutong.starter.listening.Listening;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Hears how organisations stand. */
@Configuration(proxyBeanMethods = false)
class CreditListener implements FactListener<CreditEvent> {

    private final OrganisationDirectory directory;

    CreditListener(OrganisationDirectory directory) {
        this.directory = directory;
    }

    @Bean
    Consumer<Message<byte[]>> hearCredit(Listening listening) {
        return listening.to(CreditEvent.TOPIC, CreditEvent.TYPES, this);
    }

    @Override
    public Outcome on(Fact<CreditEvent> fact) {
        return directory.take(Source.CREDIT, fact.event().organisation(), fact.sequence(), learntFrom(fact.event()))
                ? Outcome.APPLIED
                : Outcome.DUPLICATE;
    }

    @Override
    public void passOver(String subject, long sequence) {
        directory.passOver(Source.CREDIT, subject, sequence);
    }

    private static Learnt learntFrom(CreditEvent event) {
        return switch (event) {
            case CreditScored scored ->
                new Learnt.Scored(CreditClass.valueOf(scored.creditClass().name()), scored.scoredOn());
        };
    }
}
