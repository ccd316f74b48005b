package city.wutong.project.cases.web;

import city.wutong.project.cases.Outcome;
import city.wutong.project.cases.ServiceCase;
import city.wutong.project.cases.ServiceDay;
import city.wutong.project.library.ProjectField;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A case as those who work on it and the bureau see it. */
record CaseView(
        String id,
        String project,
        String organisation,
        ProjectField field,
        String summary,
        LocalDate openedOn,
        List<ServiceDay> services,
        int personTimes,
        @Nullable Outcome outcome,
        @Nullable String note,
        @Nullable LocalDate closedOn,
        long version) {

    static CaseView of(ServiceCase one) {
        var subject = one.subject();
        var closing = one.closing();
        return new CaseView(
                one.id().value(),
                subject.project().value(),
                subject.organisation().value(),
                subject.field(),
                subject.summary(),
                subject.openedOn(),
                one.services(),
                one.personTimes(),
                closing.map(ServiceCase.Closing::outcome).orElse(null),
                closing.map(ServiceCase.Closing::note).orElse(null),
                closing.map(ServiceCase.Closing::on).orElse(null),
                one.version());
    }
}
