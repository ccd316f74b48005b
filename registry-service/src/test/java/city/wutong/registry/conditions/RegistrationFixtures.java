package city.wutong.registry.conditions;

import city.wutong.registry.conditions.Establishment.Board;
import city.wutong.registry.conditions.Establishment.Circumstance;
import city.wutong.registry.conditions.Establishment.Foundation;
import city.wutong.registry.conditions.Establishment.Membership;
import city.wutong.registry.conditions.Establishment.Officer;
import city.wutong.registry.conditions.Establishment.Position;
import city.wutong.registry.conditions.Establishment.Premises;
import city.wutong.registry.conditions.Establishment.Property;
import city.wutong.registry.conditions.Establishment.Supervision;
import city.wutong.starter.rules.RuleSets;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Applications that fulfil every condition, to be spoilt in one point each. */
record RegistrationFixtures(
        OrganisationType type,
        Supervision supervision,
        Property property,
        Membership membership,
        @Nullable Foundation foundation,
        List<Officer> officers) {

    static final LocalDate DAY = LocalDate.parse("2026-03-02");
    static final RuleSets<RegistrationRules> RULES = RuleSets.load("registration", RegistrationRules.class);
    static final Conditions CONDITIONS = new Conditions(RULES);
    static final Officer CHAIR = new Officer(Set.of(Position.CHAIR, Position.LEGAL_REPRESENTATIVE), Set.of());

    static RegistrationFixtures society() {
        return proper(OrganisationType.SOCIETY, "30000", null);
    }

    static RegistrationFixtures institution() {
        return proper(OrganisationType.SERVICE_INSTITUTION, "30000", null);
    }

    static RegistrationFixtures foundation(String fund, boolean publicFundraising, boolean privateFunds) {
        return proper(
                OrganisationType.FOUNDATION,
                fund,
                new Foundation(publicFundraising, privateFunds, new Board(5, 5, 1, 0, 0)));
    }

    private static RegistrationFixtures proper(OrganisationType type, String fund, @Nullable Foundation foundation) {
        return new RegistrationFixtures(
                type,
                new Supervision("桐乡市农业农村局", null),
                property(fund, true, "3", "2", new Premises(true, 0)),
                new Membership(50, 0, 1),
                foundation,
                List.of(CHAIR));
    }

    static Property property(String fund, boolean paidIn, String total, String nonState, Premises premises) {
        return new Property(new BigDecimal(fund), paidIn, new BigDecimal(total), new BigDecimal(nonState), premises);
    }

    RegistrationFixtures with(Supervision other) {
        return new RegistrationFixtures(type, other, property, membership, foundation, officers);
    }

    RegistrationFixtures with(Property other) {
        return new RegistrationFixtures(type, supervision, other, membership, foundation, officers);
    }

    RegistrationFixtures with(Membership other) {
        return new RegistrationFixtures(type, supervision, property, other, foundation, officers);
    }

    RegistrationFixtures with(Board board) {
        var other = foundation == null
                ? null
                : new Foundation(foundation.publicFundraising(), foundation.privateFunds(), board);
        return new RegistrationFixtures(type, supervision, property, membership, other, officers);
    }

    RegistrationFixtures with(Officer... others) {
        return new RegistrationFixtures(type, supervision, property, membership, foundation, List.of(others));
    }

    RegistrationFixtures withChairWho(Circumstance circumstance) {
        return with(new Officer(CHAIR.positions(), Set.of(circumstance)));
    }

    List<Finding> findings() {
        return CONDITIONS.check(new Establishment(type, supervision, property, membership, foundation, officers), DAY);
    }

    /** Codes of what stands against approval. */
    List<String> errors() {
        return findings().stream().filter(Finding::isError).map(Finding::code).toList();
    }
}
