package city.wutong.evaluation.credit;

import static city.wutong.evaluation.credit.FactKind.ABNORMAL_LISTED;
import static city.wutong.evaluation.credit.FactKind.ABNORMAL_REMOVED;
import static city.wutong.evaluation.credit.FactKind.CHANGED;
import static city.wutong.evaluation.credit.FactKind.INSPECTION_QUALIFIED;
import static city.wutong.evaluation.credit.FactKind.INSPECTION_UNQUALIFIED;
import static city.wutong.evaluation.credit.FactKind.RESUMED;
import static city.wutong.evaluation.credit.FactKind.SERIOUS_LISTED;
import static city.wutong.evaluation.credit.FactKind.SUSPENDED;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VetoesTests {

    final Life excellent =
            Life.registered("2020-03-01").then(CHANGED, "2021-01-01").then(CHANGED, "2022-01-01");

    @Test
    void keepsTheBestOnTheAbnormalListAtC() {
        assertThat(excellent.scoreOn("2026-03-01").creditClass()).isEqualTo(CreditClass.A);

        var _ = excellent.then(ABNORMAL_LISTED, "2026-03-02");

        assertThat(excellent.scoreOn("2026-03-02").score()).isEqualTo(860);
        assertThat(excellent.scoreOn("2026-03-02").creditClass()).isEqualTo(CreditClass.C);
        assertThat(excellent.scoreOn("2026-03-02").shandong().shandongClass()).isEqualTo(ShandongClass.C);
    }

    @Test
    void liftsACapWithItsCause() {
        var _ = excellent.then(ABNORMAL_LISTED, "2026-03-02").then(ABNORMAL_REMOVED, "2026-09-02");

        assertThat(excellent.scoreOn("2026-09-01").creditClass()).isEqualTo(CreditClass.C);
        assertThat(excellent.scoreOn("2026-09-02").creditClass()).isEqualTo(CreditClass.B);
    }

    @Test
    void doesNotRaiseAClassThatIsWorseThanTheCap() {
        var life = Life.registered("2026-03-01")
                .then(SUSPENDED, "2026-04-01")
                .then(RESUMED, "2026-05-01")
                .then(ABNORMAL_LISTED, "2026-05-01");

        assertThat(life.scoreOn("2026-05-01").score()).isEqualTo(810 - 118);
        assertThat(life.scoreOn("2026-05-01").creditClass()).isEqualTo(CreditClass.D);
    }

    @Test
    void capsByTheLastInspectionOnly() {
        var _ = excellent.then(INSPECTION_UNQUALIFIED, "2024-06-01").then(INSPECTION_QUALIFIED, "2025-06-01");

        assertThat(excellent.scoreOn("2024-06-01").creditClass()).isEqualTo(CreditClass.C);
        assertThat(excellent.scoreOn("2025-06-01").vetoes()).isEmpty();
    }

    @Test
    void namesTheGravestFirst() {
        var _ = excellent.then(ABNORMAL_LISTED, "2026-03-02").then(SERIOUS_LISTED, "2026-03-03");

        assertThat(excellent.scoreOn("2026-03-03").vetoes())
                .extracting(Score.Veto::item)
                .containsExactly("serious-list", "abnormal-list");
        assertThat(excellent.scoreOn("2026-03-03").creditClass()).isEqualTo(CreditClass.E);
    }

    @Test
    void saysWhyTheShandongClassIsWhatItIs() {
        var life = Life.registered("2026-03-01").then(SUSPENDED, "2026-05-10").then(RESUMED, "2026-08-10");

        assertThat(life.scoreOn("2026-05-09").shandong())
                .isEqualTo(new Score.ShandongStanding(
                        ShandongClass.B, null, "5.1", new Wording("未评等级且无违规情形", "Ungraded and compliant")));
        assertThat(life.scoreOn("2026-05-10").shandong())
                .isEqualTo(new Score.ShandongStanding(
                        ShandongClass.D, "e-2", "4.1", new Wording("限期停止活动期间", "While activities are suspended")));
        assertThat(life.scoreOn("2026-08-10").shandong().shandongClass()).isEqualTo(ShandongClass.B);
    }
}
