package city.wutong.registry.applications.messaging;

import city.wutong.contracts.registry.ApplicationAccepted;
import city.wutong.contracts.registry.ApplicationAnnounced;
import city.wutong.contracts.registry.ApplicationApproved;
import city.wutong.contracts.registry.ApplicationEvent;
import city.wutong.contracts.registry.ApplicationNotAccepted;
import city.wutong.contracts.registry.ApplicationRejected;
import city.wutong.contracts.registry.ApplicationSubmitted;
import city.wutong.contracts.registry.ApplicationWithdrawn;
import city.wutong.contracts.registry.CertificateIssued;
import city.wutong.contracts.registry.DeadlinePassed;
import city.wutong.contracts.registry.RuleCited;
import city.wutong.contracts.registry.SupplementAnswered;
import city.wutong.contracts.registry.SupplementRequested;
import city.wutong.registry.applications.Application;
import city.wutong.registry.conditions.RegistrationAct;
import city.wutong.starter.aggregates.Announcement;
import city.wutong.starter.aggregates.Announcements;
import city.wutong.starter.rules.RuleReference;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells what has happened to an application, without a word of who applied. */
@Component
class ApplicationAnnouncements implements Announcements<Application.Event> {

    @Override
    public Class<Application.Event> events() {
        return Application.Event.class;
    }

    @Override
    public Optional<Announcement> of(Application.Event event) {
        var told = told(event);
        return Optional.of(new Announcement(ApplicationEvent.TOPIC, told.eventType(), told));
    }

    private static ApplicationEvent told(Application.Event event) {
        return switch (event) {
            case Application.Submitted(var id, var act, var organisation, var at) ->
                new ApplicationSubmitted(id.value(), kind(act), organisation == null ? null : organisation.value(), at);
            case Application.SupplementRequested(var id, var at) -> new SupplementRequested(id.value(), null, at);
            case Application.SupplementAnswered(var id, var at) -> new SupplementAnswered(id.value(), at);
            case Application.Accepted(var id, var by, var at) -> new ApplicationAccepted(id.value(), by, at);
            case Application.NotAccepted(var id, var rule, var at) ->
                new ApplicationNotAccepted(id.value(), cited(rule), at);
            case Application.Approved(var id, var act, var code, var rule, var at) ->
                new ApplicationApproved(id.value(), kind(act), code.value(), cited(rule), at);
            case Application.Rejected(var id, var act, var rule, var at) ->
                new ApplicationRejected(id.value(), kind(act), cited(rule), at);
            case Application.Withdrawn(var id, var at) -> new ApplicationWithdrawn(id.value(), at);
            case Application.CertificateIssued(var id, var code, var number, var at) ->
                new CertificateIssued(id.value(), code.value(), number, at);
            case Application.Announced(var id, var code, var at) ->
                new ApplicationAnnounced(id.value(), code.value(), at);
            case Application.DeadlinePassed(var id, var deadline, var dueOn, var at) ->
                new DeadlinePassed(id.value(), deadline, dueOn, at);
        };
    }

    private static ApplicationEvent.Kind kind(RegistrationAct act) {
        return ApplicationEvent.Kind.valueOf(act.name());
    }

    private static RuleCited cited(RuleReference rule) {
        return new RuleCited(rule.ruleSet(), rule.version(), rule.clause());
    }
}
