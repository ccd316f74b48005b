package city.wutong.volunteer.activities.messaging;

import city.wutong.contracts.volunteer.VolunteerEvent;
import city.wutong.contracts.volunteer.VolunteerLeft;
import city.wutong.starter.listening.Fact;
import city.wutong.starter.listening.FactListener;
import city.wutong.starter.listening.Listening;
import city.wutong.volunteer.activities.SigningUp;
import city.wutong.volunteer.volunteers.VolunteerNumber;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Hears the service's own volunteers, so that a place is free again even if the process died as one left. */
@Configuration(proxyBeanMethods = false)
class VolunteerListener implements FactListener<VolunteerEvent> {

    private final SigningUp signingUp;

    VolunteerListener(SigningUp signingUp) {
        this.signingUp = signingUp;
    }

    @Bean
    Consumer<Message<byte[]>> hearVolunteers(Listening listening) {
        return listening.to(VolunteerEvent.TOPIC, VolunteerEvent.TYPES, VolunteerEvent::volunteer, this);
    }

    @Override
    public Outcome on(Fact<VolunteerEvent> fact) {
        if (fact.event() instanceof VolunteerLeft left) {
            return signingUp.forget(new VolunteerNumber(left.volunteer())) ? Outcome.APPLIED : Outcome.DUPLICATE;
        }
        return Outcome.SKIPPED;
    }
}
