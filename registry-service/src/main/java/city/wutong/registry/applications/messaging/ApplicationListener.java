package city.wutong.registry.applications.messaging;

import city.wutong.contracts.registry.ApplicationApproved;
import city.wutong.contracts.registry.ApplicationEvent;
import city.wutong.registry.applications.ApplicationId;
import city.wutong.registry.applications.Completing;
import city.wutong.starter.listening.Fact;
import city.wutong.starter.listening.FactListener;
import city.wutong.starter.listening.Listening;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/**
 * Hears the registry's own approvals, so that what follows from one is done even if the process died right after it.
 */
@Configuration(proxyBeanMethods = false)
class ApplicationListener implements FactListener<ApplicationEvent> {

    private final Completing completing;

    ApplicationListener(Completing completing) {
        this.completing = completing;
    }

    @Bean
    Consumer<Message<byte[]>> hearApplications(Listening listening) {
        return listening.to(ApplicationEvent.TOPIC, ApplicationEvent.TYPES, ApplicationEvent::application, this);
    }

    @Override
    public Outcome on(Fact<ApplicationEvent> fact) {
        if (fact.event() instanceof ApplicationApproved approved) {
            return completing.complete(new ApplicationId(approved.application())) ? Outcome.APPLIED : Outcome.DUPLICATE;
        }
        return Outcome.SKIPPED;
    }
}
