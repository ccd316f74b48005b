package city.wutong.project.directory;

import city.wutong.project.directory.ParticipationRules.Objection;
import city.wutong.starter.rules.RuleSet;
import city.wutong.starter.rules.RuleSets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says who may take part, by what was heard of them and the rules in force on the day. */
@Component
public class Participation {

    private final OrganisationDirectory directory;
    private final Divisions divisions;
    private final RuleSets<ParticipationRules> rules;

    Participation(OrganisationDirectory directory, Divisions divisions, RuleSets<ParticipationRules> rules) {
        this.directory = directory;
        this.divisions = divisions;
        this.rules = rules;
    }

    /** Refuses a claimant that is nobody, or that a rule stands against. */
    public void requireClaimant(Party party, LocalDate day) {
        var ruleSet = rules.inForceOn(day);
        if (!isSomebody(party)) {
            throw new NobodysCode(party, ruleSet.clause(ruleSet.rules().noCode().clause()));
        }
        if (party.kind() == Party.Kind.ORGANISATION) {
            requireOrganisation(party.code(), ruleSet);
        }
    }

    /** Refuses a proposer: organisations and towns propose, companies only claim. */
    public void requireProposer(Party party, LocalDate day) {
        requireNoCompany(party, day);
        requireClaimant(party, day);
    }

    /** Refuses a company as proposer, whatever is known of it. */
    public void requireNoCompany(Party party, LocalDate day) {
        var ruleSet = rules.inForceOn(day);
        if (party.kind() == Party.Kind.COMPANY) {
            throw refusal(party.code(), ruleSet.rules().noProposer(), ruleSet);
        }
    }

    /** Refuses an executor's act if its state in the register stands against that; its credit is asked for before. */
    public void requireExecutor(SocialCreditCode executor, Act act, LocalDate day) {
        var ruleSet = rules.inForceOn(day);
        if (!ruleSet.rules().stayAllowed().contains(act)) {
            objectionOfState(executor.value(), ruleSet.rules()).ifPresent(objection -> {
                throw refusal(executor.value(), objection, ruleSet);
            });
        }
    }

    /** What stands against an organisation, all of it; empty for one that may take part. */
    public List<Objection> objections(String code, LocalDate day) {
        return objections(code, rules.inForceOn(day).rules());
    }

    /** Whether the code is in form that of such a party; a town must be one of the city. */
    public boolean isSomebody(Party party) {
        var code = SocialCreditCode.parse(party.code());
        return switch (party.kind()) {
            case ORGANISATION ->
                code.filter(SocialCreditCode::isOfAnOrganisation).isPresent();
            case COMPANY -> code.filter(known -> !known.isOfAnOrganisation()).isPresent();
            case TOWN ->
                divisions
                        .find(party.code())
                        .filter(town -> town.kind() != Division.Kind.CITY)
                        .isPresent();
        };
    }

    private void requireOrganisation(String code, RuleSet<ParticipationRules> ruleSet) {
        objections(code, ruleSet.rules()).stream().findFirst().ifPresent(objection -> {
            throw refusal(code, objection, ruleSet);
        });
    }

    private static MayNotTakePart refusal(String code, Objection objection, RuleSet<ParticipationRules> ruleSet) {
        return new MayNotTakePart(code, objection.text(), ruleSet.clause(objection.clause()));
    }

    private List<Objection> objections(String code, ParticipationRules rules) {
        var objections = new ArrayList<Objection>();
        objectionOfState(code, rules).ifPresent(objections::add);
        directory
                .find(code)
                .filter(known -> known.state() != null)
                .flatMap(known -> Optional.ofNullable(known.creditClass()))
                .flatMap(
                        creditClass -> Optional.ofNullable(rules.creditClasses().get(creditClass)))
                .ifPresent(objections::add);
        return List.copyOf(objections);
    }

    private Optional<Objection> objectionOfState(String code, ParticipationRules rules) {
        var state = directory.find(code).flatMap(known -> Optional.ofNullable(known.state()));
        return state.isEmpty()
                ? Optional.of(rules.notRegistered())
                : state.flatMap(there -> Optional.ofNullable(rules.states().get(there)));
    }
}
