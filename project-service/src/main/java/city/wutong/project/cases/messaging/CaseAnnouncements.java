package city.wutong.project.cases.messaging;

import city.wutong.contracts.project.CaseEvent;
import city.wutong.contracts.project.ProjectField;
import city.wutong.contracts.project.ServiceCaseClosed;
import city.wutong.project.cases.ServiceCase;
import city.wutong.starter.aggregates.Announcement;
import city.wutong.starter.aggregates.Announcements;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells the world that a case was closed, without a word of who was served. */
@Component
class CaseAnnouncements implements Announcements<ServiceCase.Event> {

    @Override
    public Class<ServiceCase.Event> events() {
        return ServiceCase.Event.class;
    }

    @Override
    public Optional<Announcement> of(ServiceCase.Event event) {
        return switch (event) {
            case ServiceCase.Closed closed ->
                Optional.of(new Announcement(CaseEvent.TOPIC, ServiceCaseClosed.TYPE, told(closed)));
        };
    }

    private static ServiceCaseClosed told(ServiceCase.Closed closed) {
        var subject = closed.subject();
        return new ServiceCaseClosed(
                closed.id().value(),
                subject.project().value(),
                subject.organisation().value(),
                ProjectField.valueOf(subject.field().name()),
                closed.personTimes(),
                ServiceCaseClosed.Outcome.valueOf(closed.closing().outcome().name()),
                closed.closing().on(),
                closed.at());
    }
}
