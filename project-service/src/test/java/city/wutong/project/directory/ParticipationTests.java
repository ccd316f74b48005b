package city.wutong.project.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import city.wutong.project.Neighbours;
import city.wutong.project.ProjectTest;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@ProjectTest
class ParticipationTests {

    private static final LocalDate DAY = LocalDate.parse("2026-03-02");

    @Autowired
    Participation participation;

    @Autowired
    Neighbours neighbours;

    @ParameterizedTest
    @EnumSource(CreditClass.class)
    void keepsOutTheTwoLowestClassesOfCredit(CreditClass creditClass) {
        var code = neighbours.organisation();
        neighbours.score(code, creditClass);

        if (Set.of(CreditClass.D, CreditClass.E).contains(creditClass)) {
            assertThatExceptionOfType(MayNotTakePart.class)
                    .isThrownBy(() -> participation.requireClaimant(organisation(code), DAY))
                    .satisfies(refused ->
                            assertThat(refused.rule().orElseThrow().clause()).isEqualTo("Product: credit"))
                    .withMessageContaining("its credit class is " + creditClass);
        } else {
            assertThatCode(() -> participation.requireClaimant(organisation(code), DAY))
                    .doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @EnumSource(RegisterState.class)
    void keepsOutEveryStateOfTheRegisterButOne(RegisterState state) {
        var code = neighbours.organisation();
        neighbours.moves(code, state);

        assertThat(participation.objections(code, DAY).isEmpty()).isEqualTo(state == RegisterState.REGISTERED);
    }

    @Test
    void namesEverythingThatStandsAgainstAnOrganisation() {
        var code = neighbours.organisation();
        neighbours.moves(code, RegisterState.SUSPENDED);
        neighbours.score(code, CreditClass.E);

        assertThat(participation.objections(code, DAY)).hasSize(2);
    }

    @Test
    void keepsOutWhoeverTheRegisterDoesNotHold() {
        assertThatExceptionOfType(MayNotTakePart.class)
                .isThrownBy(() -> participation.requireClaimant(organisation(Neighbours.newCode()), DAY))
                .withMessageContaining("no such organisation");
    }

    @Test
    void refusesACodeThatIsNobodys() {
        for (var wrong : new Party[] {
            organisation("51330483MJ0000018X"),
            organisation("91330483MA2BA3K438"),
            new Party(Party.Kind.COMPANY, "91330483MA2BA3K439"),
            new Party(Party.Kind.COMPANY, "51330483MJ0000018H"),
            new Party(Party.Kind.TOWN, "330483999"),
            new Party(Party.Kind.TOWN, "330483")
        }) {
            assertThatExceptionOfType(NobodysCode.class)
                    .as(wrong.toString())
                    .isThrownBy(() -> participation.requireClaimant(wrong, DAY));
        }
    }

    @Test
    void letsCompaniesAndTownsClaimButCompaniesNotPropose() {
        var company = new Party(Party.Kind.COMPANY, "91330483MA2BA3K438");
        var town = new Party(Party.Kind.TOWN, "330483100");

        participation.requireClaimant(company, DAY);
        participation.requireProposer(town, DAY);
        assertThatExceptionOfType(MayNotTakePart.class).isThrownBy(() -> participation.requireProposer(company, DAY));
    }

    private static Party organisation(String code) {
        return new Party(Party.Kind.ORGANISATION, code);
    }
}
