package city.wutong.evaluation.credit.messaging;

import city.wutong.contracts.registry.LiquidationBegun;
import city.wutong.contracts.registry.OrganisationChanged;
import city.wutong.contracts.registry.OrganisationDeregistered;
import city.wutong.contracts.registry.OrganisationEvent;
import city.wutong.contracts.registry.OrganisationRegistered;
import city.wutong.contracts.registry.OrganisationResumed;
import city.wutong.contracts.registry.OrganisationRevoked;
import city.wutong.contracts.registry.OrganisationSuspended;
import city.wutong.evaluation.credit.CreditFact;
import city.wutong.evaluation.credit.FactKind;
import city.wutong.evaluation.credit.Learnt;
import city.wutong.evaluation.credit.Learnt.Moved;
import city.wutong.evaluation.credit.News;
import city.wutong.evaluation.credit.OrganisationId;
import city.wutong.evaluation.credit.Profile;
import city.wutong.evaluation.credit.Profile.State;
import city.wutong.evaluation.credit.Source;
import city.wutong.starter.time.BusinessTime;

/** The register's events in the words of credit. */
final class OrganisationNews {

    private OrganisationNews() {}

    static News of(String id, long sequence, OrganisationEvent event) {
        return new News(Source.ORGANISATIONS, factOf(id, sequence, event), learntFrom(event));
    }

    private static CreditFact factOf(String id, long sequence, OrganisationEvent event) {
        var organisation = new OrganisationId(event.organisation());
        var day = BusinessTime.dayOf(event.occurredAt());
        var since = event instanceof OrganisationRegistered registered ? registered.registeredOn() : day;
        return new CreditFact(id, organisation, kindOf(event), day, since, sequence);
    }

    private static FactKind kindOf(OrganisationEvent event) {
        return switch (event) {
            case OrganisationRegistered registered ->
                switch (registered.origin()) {
                    case APPLICATION -> FactKind.REGISTERED;
                    case IMPORT -> FactKind.IMPORTED;
                };
            case OrganisationChanged _ -> FactKind.CHANGED;
            case OrganisationSuspended _ -> FactKind.SUSPENDED;
            case OrganisationResumed _ -> FactKind.RESUMED;
            case LiquidationBegun _ -> FactKind.LIQUIDATION_BEGUN;
            case OrganisationDeregistered _ -> FactKind.DEREGISTERED;
            case OrganisationRevoked _ -> FactKind.REVOKED;
        };
    }

    private static Learnt learntFrom(OrganisationEvent event) {
        return switch (event) {
            case OrganisationRegistered registered -> new Learnt.Entered(profileOf(registered));
            case OrganisationChanged changed -> new Learnt.Renamed(changed.name(), changed.division());
            case OrganisationSuspended _ -> new Moved(State.SUSPENDED);
            case OrganisationResumed _ -> new Moved(State.REGISTERED);
            case LiquidationBegun _ -> new Moved(State.LIQUIDATING);
            case OrganisationDeregistered _ -> new Moved(State.DEREGISTERED);
            case OrganisationRevoked _ -> new Moved(State.REVOKED);
        };
    }

    private static Profile profileOf(OrganisationRegistered registered) {
        return new Profile(
                registered.name(),
                Profile.Type.valueOf(registered.type().name()),
                registered.division(),
                State.REGISTERED);
    }
}
