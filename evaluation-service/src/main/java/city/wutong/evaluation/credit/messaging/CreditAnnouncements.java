package city.wutong.evaluation.credit.messaging;

import city.wutong.contracts.evaluation.CreditEvent;
import city.wutong.contracts.evaluation.CreditScored;
import city.wutong.evaluation.credit.Credit;
import city.wutong.starter.aggregates.Announcement;
import city.wutong.starter.aggregates.Announcements;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells the world how organisations stand. */
@Component
class CreditAnnouncements implements Announcements<Credit.Event> {

    @Override
    public Class<Credit.Event> events() {
        return Credit.Event.class;
    }

    @Override
    public Optional<Announcement> of(Credit.Event event) {
        return switch (event) {
            case Credit.Scored scored ->
                Optional.of(new Announcement(CreditEvent.TOPIC, CreditScored.TYPE, told(scored)));
        };
    }

    private static CreditScored told(Credit.Scored scored) {
        var standing = scored.standing();
        return new CreditScored(
                scored.organisation().value(),
                standing.score(),
                CreditScored.CreditClass.valueOf(standing.creditClass().name()),
                standing.vetoes(),
                standing.ruleSet(),
                standing.ruleVersion(),
                standing.day(),
                scored.cause(),
                scored.at());
    }
}
