package city.wutong.project.directory.messaging;

import city.wutong.contracts.registry.LiquidationBegun;
import city.wutong.contracts.registry.OrganisationChanged;
import city.wutong.contracts.registry.OrganisationDeregistered;
import city.wutong.contracts.registry.OrganisationEvent;
import city.wutong.contracts.registry.OrganisationRegistered;
import city.wutong.contracts.registry.OrganisationResumed;
import city.wutong.contracts.registry.OrganisationRevoked;
import city.wutong.contracts.registry.OrganisationSuspended;
import city.wutong.project.directory.Learnt;
import city.wutong.project.directory.Learnt.Moved;
import city.wutong.project.directory.OrganisationDirectory;
import city.wutong.project.directory.RegisterState;
import city.wutong.project.directory.Source;
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

    private final OrganisationDirectory directory;

    RegistryListener(OrganisationDirectory directory) {
        this.directory = directory;
    }

    @Bean
    Consumer<Message<byte[]>> hearOrganisations(Listening listening) {
        return listening.to(OrganisationEvent.TOPIC, OrganisationEvent.TYPES, this);
    }

    @Override
    public Outcome on(Fact<OrganisationEvent> fact) {
        return directory.take(Source.REGISTER, fact.event().organisation(), fact.sequence(), learntFrom(fact.event()))
                ? Outcome.APPLIED
                : Outcome.DUPLICATE;
    }

    @Override
    public void passOver(String subject, long sequence) {
        directory.passOver(Source.REGISTER, subject, sequence);
    }

    private static Learnt learntFrom(OrganisationEvent event) {
        return switch (event) {
            case OrganisationRegistered registered -> new Learnt.Entered(registered.name(), registered.division());
            case OrganisationChanged changed -> new Learnt.Renamed(changed.name(), changed.division());
            case OrganisationSuspended _ -> new Moved(RegisterState.SUSPENDED);
            case OrganisationResumed _ -> new Moved(RegisterState.REGISTERED);
            case LiquidationBegun _ -> new Moved(RegisterState.LIQUIDATING);
            case OrganisationDeregistered _ -> new Moved(RegisterState.DEREGISTERED);
            case OrganisationRevoked _ -> new Moved(RegisterState.REVOKED);
        };
    }
}
