package city.wutong.evaluation.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import city.wutong.evaluation.deeds.DeedKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CreditRulesTests {

    final CreditRules rules = Life.V1.rules();

    @Test
    void sayThatTheyAreTheProductsOwn() {
        assertThat(Life.V1.source()).contains("product default, not a rule of law", "DB33/T 1331-2023");
    }

    @Test
    void giveEachClauseOneMeaning() {
        var clauses = Stream.of(
                        rules.groups().values().stream().map(CreditRules.GroupRule::clause),
                        Stream.of(rules.limit().clause(), rules.shandong().clause()),
                        rules.items().stream().map(CreditRules.Item::clause),
                        rules.years().stream().map(CreditRules.Years::clause),
                        rules.vetoes().stream().map(CreditRules.VetoRule::clause))
                .flatMap(clause -> clause);

        assertThat(clauses).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(FactKind.class)
    void sayWhatEveryKindOfFactDoes(FactKind kind) {
        var inItems = rules.items().stream().anyMatch(item -> item.kind() == kind);
        var inVetoes = rules.vetoes().stream()
                .anyMatch(veto -> veto.kind() == kind || veto.until().contains(kind));

        assertThat(inItems || inVetoes).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1000, A", "900, A", "899, B", "800, B", "799, C", "700, C", "699, D", "600, D", "599, E", "0, E"})
    void putAThresholdInTheBetterClass(int score, CreditClass creditClass) {
        assertThat(rules.classOf(score)).isEqualTo(creditClass);
    }

    @Test
    void mustHaveMaximaThatSumTo1000() {
        var groups = new EnumMap<>(rules.groups());
        var social = rules.of(CreditGroup.SOCIAL_RESPONSIBILITY);
        groups.put(
                CreditGroup.SOCIAL_RESPONSIBILITY, new CreditRules.GroupRule(60, 101, social.clause(), social.text()));

        assertRefused((items, classes) -> with(groups, items, classes), "sum to 1001");
    }

    @Test
    void mustNameEveryGroup() {
        var groups = new EnumMap<>(rules.groups());
        var _ = groups.remove(CreditGroup.GOVERNANCE);

        assertRefused((items, classes) -> with(groups, items, classes), "Group GOVERNANCE");
    }

    @Test
    void mustLetBadInformationLapse() {
        var forEver = new CreditRules.Item(
                "warned",
                FactKind.SUSPENDED,
                CreditGroup.LAW_ABIDING,
                -1,
                null,
                null,
                "2.9",
                new Wording("警告", "Warned"));

        assertRefused((_, classes) -> with(rules.groups(), List.of(forEver), classes), "for ever");
    }

    @Test
    void countDeedsByVersion2AndNothingElseDifferently() {
        var deeds = Life.V2.rules().deeds();

        assertThat(Life.V1.validUntil()).isEqualTo("2026-10-31");
        assertThat(Life.V2.source()).contains("product's own rule", "not a rule of law");
        assertThat(Life.V2.rules())
                .usingRecursiveComparison()
                .ignoringFields("deeds")
                .isEqualTo(rules);
        assertThat(rules.deeds()).isNull();
        assertThat(deeds)
                .isNotNull()
                .satisfies(rule -> assertThat(rule.worth())
                        .extracting(DeedRules.Worth::kind)
                        .containsExactlyInAnyOrder(DeedKind.values()));
    }

    @Test
    void mustGiveSomethingForADeed() {
        var nothing = new DeedRules.Worth("hours", DeedKind.HOURS_A, 1, 0, "6.1", new Wording("时长", "Hours"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DeedRules(CreditGroup.SOCIAL_RESPONSIBILITY, List.of(nothing), List.of()))
                .withMessageContaining("for each 0");
    }

    @Test
    void mustHaveClassesThatDescend() {
        var classes = Map.of(
                CreditClass.A, 900, CreditClass.B, 900, CreditClass.C, 700, CreditClass.D, 600, CreditClass.E, 0);

        assertRefused((items, _) -> with(rules.groups(), items, classes), "Class B");
    }

    void assertRefused(
            BiFunction<List<CreditRules.Item>, Map<CreditClass, Integer>, CreditRules> change, String sentence) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> change.apply(rules.items(), rules.classes()))
                .withMessageContaining(sentence);
    }

    CreditRules with(
            Map<CreditGroup, CreditRules.GroupRule> groups,
            List<CreditRules.Item> items,
            Map<CreditClass, Integer> classes) {
        return new CreditRules(
                groups,
                rules.limit(),
                items,
                rules.years(),
                rules.endedBy(),
                classes,
                rules.vetoes(),
                rules.shandong(),
                null);
    }
}
