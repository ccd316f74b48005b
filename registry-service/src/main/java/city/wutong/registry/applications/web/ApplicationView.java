package city.wutong.registry.applications.web;

import city.wutong.registry.applications.Application;
import city.wutong.registry.applications.ApplicationState;
import city.wutong.registry.applications.Content;
import city.wutong.registry.applications.Opinion;
import city.wutong.registry.applications.Step;
import city.wutong.registry.applications.Supplement;
import city.wutong.registry.conditions.Finding;
import city.wutong.registry.conditions.OrganisationType;
import city.wutong.registry.conditions.RegistrationAct;
import city.wutong.registry.conditions.UnifiedSocialCreditCode;
import city.wutong.starter.time.BusinessTime;
import city.wutong.starter.time.Deadline;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An application as its readers see it; lists leave out the papers. */
record ApplicationView(
        String id,
        RegistrationAct act,
        OrganisationType type,
        String name,
        String division,
        ApplicationState state,
        @Nullable String organisation,
        String applicant,
        @Nullable String holder,
        @Nullable Due due,
        @Nullable Details details,
        long version) {

    static ApplicationView inList(Application application, Instant now) {
        return of(application, now, null);
    }

    static ApplicationView of(Application application, Instant now) {
        return of(
                application,
                now,
                new Details(
                        application.request().content(),
                        application.examination().findings(),
                        application.examination().supplement(),
                        application.examination().opinion(),
                        application.steps()));
    }

    private static ApplicationView of(Application application, Instant now, @Nullable Details details) {
        var items = application.request().content().items();
        return new ApplicationView(
                application.id().value(),
                application.act(),
                application.request().type(),
                items.name(),
                items.division(),
                application.state(),
                application.organisation().map(UnifiedSocialCreditCode::value).orElse(null),
                application.request().applicant(),
                application.holder().orElse(null),
                application.deadline().map(deadline -> Due.of(deadline, now)).orElse(null),
                details,
                application.version());
    }

    /** By when the registry must act, and whether it is late. */
    record Due(Deadline deadline, boolean overdue) {

        static Due of(Deadline deadline, Instant now) {
            return new Due(deadline, deadline.isOverdue(BusinessTime.dayOf(now)));
        }
    }

    record Details(
            Content content,
            List<Finding> findings,
            @Nullable Supplement supplement,
            @Nullable Opinion opinion,
            List<Step> steps) {}
}
