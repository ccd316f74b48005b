package city.wutong.registry.organisations.messaging;

import city.wutong.contracts.registry.LiquidationBegun;
import city.wutong.contracts.registry.OrganisationChanged;
import city.wutong.contracts.registry.OrganisationDeregistered;
import city.wutong.contracts.registry.OrganisationEvent;
import city.wutong.contracts.registry.OrganisationRegistered;
import city.wutong.contracts.registry.OrganisationResumed;
import city.wutong.contracts.registry.OrganisationRevoked;
import city.wutong.contracts.registry.OrganisationSuspended;
import city.wutong.contracts.registry.RuleCited;
import city.wutong.registry.conditions.RegisteredItem;
import city.wutong.registry.organisations.Organisation;
import city.wutong.starter.aggregates.Announcement;
import city.wutong.starter.aggregates.Announcements;
import city.wutong.starter.rules.RuleReference;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells the other services what has happened to an organisation. */
@Component
class OrganisationAnnouncements implements Announcements<Organisation.Event> {

    @Override
    public Class<Organisation.Event> events() {
        return Organisation.Event.class;
    }

    @Override
    public Optional<Announcement> of(Organisation.Event event) {
        var told = told(event);
        return Optional.of(new Announcement(OrganisationEvent.TOPIC, told.eventType(), told));
    }

    private static OrganisationEvent told(Organisation.Event event) {
        return switch (event) {
            case Organisation.Registered registered -> registered(registered);
            case Organisation.Changed changed -> changed(changed);
            case Organisation.Suspended(var code, var from, var until, var rule, var at) ->
                new OrganisationSuspended(code.value(), from, until, cited(rule), at);
            case Organisation.Resumed(var code, var rule, var at) ->
                new OrganisationResumed(code.value(), cited(rule), at);
            case Organisation.LiquidationBegun(var code, var rule, var at) ->
                new LiquidationBegun(code.value(), cited(rule), at);
            case Organisation.Deregistered(var code, var rule, var at) ->
                new OrganisationDeregistered(code.value(), cited(rule), at);
            case Organisation.Revoked(var code, var rule, var at) ->
                new OrganisationRevoked(code.value(), cited(rule), at);
        };
    }

    private static OrganisationRegistered registered(Organisation.Registered event) {
        var items = event.items();
        return new OrganisationRegistered(
                event.code().value(),
                items.name(),
                OrganisationRegistered.Type.valueOf(event.type().name()),
                items.division(),
                items.supervisingUnit(),
                items.fund(),
                event.registeredOn(),
                OrganisationRegistered.Origin.valueOf(event.origin().name()),
                event.at());
    }

    private static OrganisationChanged changed(Organisation.Changed event) {
        return new OrganisationChanged(
                event.code().value(),
                event.items().name(),
                event.items().division(),
                event.differences().stream()
                        .sorted()
                        .map(OrganisationAnnouncements::name)
                        .toList(),
                event.at());
    }

    /** Items are named as the fields of an import and of the API's forms: {@code legalRepresentative}. */
    private static String name(RegisteredItem item) {
        return switch (item) {
            case NAME -> "name";
            case DOMICILE -> "domicile";
            case PURPOSE -> "purpose";
            case SCOPE -> "scope";
            case AREA_OF_ACTIVITY -> "areaOfActivity";
            case LEGAL_REPRESENTATIVE -> "legalRepresentative";
            case FUND -> "fund";
            case SUPERVISING_UNIT -> "supervisingUnit";
            case FOUNDATION_TYPE -> "foundationType";
        };
    }

    private static RuleCited cited(RuleReference rule) {
        return new RuleCited(rule.ruleSet(), rule.version(), rule.clause());
    }
}
