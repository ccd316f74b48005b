package city.wutong.evaluation.deeds.messaging;

import city.wutong.contracts.volunteer.HoursEvent;
import city.wutong.evaluation.deeds.DeedSource;
import city.wutong.evaluation.deeds.HearingDeeds;
import city.wutong.evaluation.deeds.PageId;
import city.wutong.evaluation.deeds.ToldDeed;
import city.wutong.starter.listening.Fact;
import city.wutong.starter.listening.FactListener;
import city.wutong.starter.listening.Listening;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Hears which hours of service are confirmed and which are taken back. */
@Configuration(proxyBeanMethods = false)
class HoursListener implements FactListener<HoursEvent> {

    private final HearingDeeds hearing;

    HoursListener(HearingDeeds hearing) {
        this.hearing = hearing;
    }

    @Bean
    Consumer<Message<List<byte[]>>> hours(Listening listening) {
        return listening.toAll(HoursEvent.TOPIC, HoursEvent.TYPES, HoursEvent::page, this);
    }

    @Override
    public Outcome on(Fact<HoursEvent> fact) {
        return onAll(List.of(fact)).getFirst();
    }

    @Override
    public List<Outcome> onAll(List<Fact<HoursEvent>> facts) {
        var told = facts.stream()
                .map(fact -> ToldDeeds.of(fact.id(), fact.sequence(), fact.event()))
                .toList();
        return hearing.hear(told).stream()
                .map(isNews -> isNews ? Outcome.APPLIED : Outcome.DUPLICATE)
                .toList();
    }

    @Override
    public void passOver(String subject, long sequence) {
        var _ = hearing.hear(ToldDeed.unreadable(PageId.of(DeedSource.HOURS, subject), sequence));
    }
}
