package city.wutong.evaluation.credit;

import static city.wutong.evaluation.credit.FactKind.CHANGED;
import static city.wutong.evaluation.credit.FactKind.LIQUIDATION_BEGUN;
import static city.wutong.evaluation.credit.FactKind.RESUMED;
import static city.wutong.evaluation.credit.FactKind.SUSPENDED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import city.wutong.evaluation.deeds.Deeds;
import java.util.ArrayList;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class CreditHistoryTests {

    final Life life = Life.registered("2026-03-01")
            .then(CHANGED, "2026-04-01")
            .then(SUSPENDED, "2026-05-10")
            .then(RESUMED, "2026-08-10")
            .then(LIQUIDATION_BEGUN, "2026-09-01");

    @Test
    void tellsTheDaysOnWhichFactsChangedTheScoreOrTheClass() {
        assertThat(CreditHistory.of(life.facts(), Deeds.NONE, Life.RULE_SETS).changes())
                .extracting(
                        CreditHistory.Change::day,
                        change -> change.after().score(),
                        change -> change.after().creditClass())
                .containsExactly(
                        tuple(Life.on("2026-03-01"), 810, CreditClass.B),
                        tuple(Life.on("2026-04-01"), 825, CreditClass.B),
                        tuple(Life.on("2026-05-10"), 705, CreditClass.E),
                        tuple(Life.on("2026-08-10"), 711, CreditClass.C));
    }

    @Test
    void isTheSameWhateverTheOrderOfArrival() {
        var reversed = new ArrayList<>(life.facts());
        Collections.reverse(reversed);

        assertThat(CreditHistory.of(reversed, Deeds.NONE, Life.RULE_SETS))
                .isEqualTo(CreditHistory.of(life.facts(), Deeds.NONE, Life.RULE_SETS));
    }

    @Test
    void comparesWithTheSameDayWithoutItsFacts() {
        var change = CreditHistory.of(life.facts(), Deeds.NONE, Life.RULE_SETS)
                .changes()
                .get(3);

        assertThat(change.before()).isNotNull().satisfies(before -> {
            assertThat(before.score()).isEqualTo(711);
            assertThat(before.creditClass()).isEqualTo(CreditClass.E);
        });
    }
}
