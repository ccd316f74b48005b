package city.wutong.registry.applications;

import city.wutong.registry.conditions.RegistrationAct;
import city.wutong.registry.conditions.UnifiedSocialCreditCode;
import city.wutong.registry.organisations.Divisions;
import city.wutong.registry.organisations.NameTaken;
import city.wutong.registry.organisations.NothingChanges;
import city.wutong.registry.organisations.Organisation;
import city.wutong.registry.organisations.OrganisationState;
import city.wutong.registry.organisations.Organisations;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whether the register, as it stands, could carry out what is asked for. */
@Component
class Fitness {

    private final Organisations organisations;
    private final Divisions divisions;

    Fitness(Organisations organisations, Divisions divisions) {
        this.organisations = organisations;
        this.divisions = divisions;
    }

    void require(Request request) {
        request.requireConsistent();
        var division = request.content().items().division();
        if (divisions.find(division).isEmpty()) {
            throw new ContradictoryContent("The division %s is no town or street of this city".formatted(division));
        }
        var code = request.organisation();
        if (code != null) {
            requireFit(request, organisations.get(code));
        }
    }

    /** Looked at again before the decision, since nothing could carry out an approval of a name that is borne. */
    void requireFreeName(Request request) {
        var isBorne = organisations.live(List.of(request.comparableName())).stream()
                .anyMatch(bearer -> !bearer.id().equals(request.organisation()));
        if (isBorne && request.act() != RegistrationAct.DEREGISTRATION) {
            throw NameTaken.by(request.content().items().name());
        }
    }

    private static void requireFit(Request request, Organisation organisation) {
        UnifiedSocialCreditCode code = organisation.id();
        var mayApply = switch (request.act()) {
            case ESTABLISHMENT -> false;
            case CHANGE -> organisation.state() == OrganisationState.REGISTERED;
            case DEREGISTRATION -> organisation.state().mayBecome(OrganisationState.DEREGISTERED);
        };
        if (!mayApply) {
            throw new NotApplicable(code, organisation.state());
        }
        if (organisation.type() != request.type()) {
            throw new ContradictoryContent("%s is registered as %s".formatted(code, organisation.type()));
        }
        var changes =
                !organisation.items().differencesTo(request.content().items()).isEmpty();
        if (changes && request.act() == RegistrationAct.DEREGISTRATION) {
            throw new ContradictoryContent("A deregistration changes no registered item of " + code);
        }
        if (!changes && request.act() == RegistrationAct.CHANGE) {
            throw new NothingChanges(code);
        }
    }
}
