package city.wutong.volunteer.directory.messaging;

import city.wutong.contracts.registry.LiquidationBegun;
import city.wutong.contracts.registry.OrganisationChanged;
import city.wutong.contracts.registry.OrganisationDeregistered;
import city.wutong.contracts.registry.OrganisationEvent;
import city.wutong.contracts.registry.OrganisationRegistered;
import city.wutong.contracts.registry.OrganisationResumed;
import city.wutong.contracts.registry.OrganisationRevoked;
import city.wutong.contracts.registry.OrganisationSuspended;
import city.wutong.starter.listening.Fact;
import city.wutong.starter.listening.FactListener;
import city.wutong.starter.listening.Listening;
import city.wutong.volunteer.directory.News;
import city.wutong.volunteer.directory.OrganisationDirectory;
import city.wutong.volunteer.directory.OrganisationId;
import city.wutong.volunteer.directory.OrganisationStanding;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Hears what the registry tells of organisations. */
@Configuration(proxyBeanMethods = false)
class OrganisationListener implements FactListener<OrganisationEvent> {

    private final OrganisationDirectory directory;

    OrganisationListener(OrganisationDirectory directory) {
        this.directory = directory;
    }

    @Bean
    Consumer<Message<byte[]>> hearOrganisations(Listening listening) {
        return listening.to(OrganisationEvent.TOPIC, OrganisationEvent.TYPES, OrganisationEvent::organisation, this);
    }

    @Override
    public Outcome on(Fact<OrganisationEvent> fact) {
        var code = new OrganisationId(fact.event().organisation());
        return directory.hear(code, fact.sequence(), newsOf(fact.event())) ? Outcome.APPLIED : Outcome.DUPLICATE;
    }

    @Override
    public void passOver(String subject, long sequence) {
        var _ = directory.hear(new OrganisationId(subject), sequence, new News.PassedOver());
    }

    private static News newsOf(OrganisationEvent event) {
        return switch (event) {
            case OrganisationRegistered registered -> new News.Entered(registered.name(), registered.division());
            case OrganisationChanged changed -> new News.Changed(changed.name(), changed.division());
            case OrganisationSuspended _ -> new News.Moved(OrganisationStanding.SUSPENDED);
            case OrganisationResumed _ -> new News.Moved(OrganisationStanding.ACTIVE);
            case LiquidationBegun _ -> new News.Moved(OrganisationStanding.LIQUIDATING);
            case OrganisationDeregistered _ -> new News.Moved(OrganisationStanding.DEREGISTERED);
            case OrganisationRevoked _ -> new News.Moved(OrganisationStanding.REVOKED);
        };
    }
}
