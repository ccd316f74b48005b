package city.wutong.evaluation.deeds.messaging;

import city.wutong.contracts.project.ProjectEvent;
import city.wutong.evaluation.deeds.DeedSource;
import city.wutong.evaluation.deeds.HearingDeeds;
import city.wutong.evaluation.deeds.PageId;
import city.wutong.evaluation.deeds.ToldDeed;
import city.wutong.starter.listening.Fact;
import city.wutong.starter.listening.FactListener;
import city.wutong.starter.listening.Listening;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Hears which projects were completed and how they were rated; what else becomes of a project is only counted. */
@Configuration(proxyBeanMethods = false)
class ProjectListener implements FactListener<ProjectEvent> {

    private final HearingDeeds hearing;

    ProjectListener(HearingDeeds hearing) {
        this.hearing = hearing;
    }

    @Bean
    Consumer<Message<byte[]>> projects(Listening listening) {
        return listening.to(ProjectEvent.TOPIC, ProjectEvent.TYPES, ProjectEvent::project, this);
    }

    @Override
    public Outcome on(Fact<ProjectEvent> fact) {
        var told = ToldDeeds.of(fact.id(), fact.sequence(), fact.event());
        if (!hearing.hear(told)) {
            return Outcome.DUPLICATE;
        }
        return told.tellsOfADeed() ? Outcome.APPLIED : Outcome.SKIPPED;
    }

    @Override
    public void passOver(String subject, long sequence) {
        var _ = hearing.hear(ToldDeed.unreadable(PageId.of(DeedSource.PROJECTS, subject), sequence));
    }
}
