package city.wutong.evaluation.credit;

import static city.wutong.evaluation.credit.FactKind.ABNORMAL_LISTED;
import static city.wutong.evaluation.credit.FactKind.RESUMED;
import static city.wutong.evaluation.credit.FactKind.SUSPENDED;
import static org.assertj.core.api.Assertions.assertThat;

import city.wutong.evaluation.deeds.Deeds;
import java.util.List;
import org.junit.jupiter.api.Test;

class CounterfactualTests {

    @Test
    void tellsWhatASuspensionCostsAndWhenItLapses() {
        var life = Life.registered("2020-05-10").then(SUSPENDED, "2026-05-10");

        assertThat(on("2026-05-10", life))
                .containsExactly(new Counterfactual(
                        "e-2", SUSPENDED, Life.on("2026-05-10"), 120 + 40, CreditClass.B, true, Life.on("2031-05-10")));
    }

    @Test
    void hasNoVetoAfterTheReleaseAndNothingAfterTheLapse() {
        var life = Life.registered("2026-05-10").then(SUSPENDED, "2026-05-10").then(RESUMED, "2026-06-10");

        assertThat(on("2026-06-10", life)).singleElement().satisfies(suspension -> {
            assertThat(suspension.costs()).isEqualTo(118);
            assertThat(suspension.vetoes()).isFalse();
        });
        assertThat(on("2031-05-10", life)).isEmpty();
    }

    @Test
    void tellsAVetoThatTakesNoPoints() {
        var life = Life.registered("2026-03-01").then(ABNORMAL_LISTED, "2026-03-01");

        assertThat(on("2026-03-01", life))
                .containsExactly(new Counterfactual(
                        "e-2", ABNORMAL_LISTED, Life.on("2026-03-01"), 0, CreditClass.B, true, null));
    }

    @Test
    void findsNothingAgainstAnOrganisationWithoutBadInformation() {
        assertThat(on("2030-03-01", Life.registered("2026-03-01"))).isEmpty();
    }

    static List<Counterfactual> on(String day, Life life) {
        return Counterfactual.of(life.facts(), Deeds.NONE, Life.on(day), Life.V1);
    }
}
