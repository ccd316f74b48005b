package city.wutong.registry.names;

import static city.wutong.registry.conditions.OrganisationType.FOUNDATION;
import static city.wutong.registry.conditions.OrganisationType.SERVICE_INSTITUTION;
import static city.wutong.registry.conditions.OrganisationType.SOCIETY;
import static org.assertj.core.api.Assertions.assertThat;

import city.wutong.registry.conditions.Finding;
import city.wutong.registry.conditions.OrganisationType;
import city.wutong.registry.conditions.UnifiedSocialCreditCode;
import city.wutong.registry.names.TakenNames.ChangedAway;
import city.wutong.registry.names.TakenNames.Ended;
import city.wutong.registry.names.TakenNames.Live;
import city.wutong.registry.names.TakenNames.Taken;
import city.wutong.starter.rules.RuleSets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameCheckTests {

    static final NameCheck NAMES = NameCheck.load();
    static final LocalDate DAY = LocalDate.parse("2026-03-02");
    static final LocalDate LAST_DAY_OF_THE_OLDER_RULES = LocalDate.parse("2024-04-30");
    static final UnifiedSocialCreditCode OTHER = new UnifiedSocialCreditCode("51330483MJ0000018H");
    static final String FREE = "桐乡市蚕桑协会";

    @ParameterizedTest
    @CsvSource({
        "SOCIETY,桐乡市蚕桑协会",
        "SOCIETY,桐乡市温州商会",
        "SERVICE_INSTITUTION,桐乡市暖阳社会工作服务中心",
        "FOUNDATION,桐乡市春晖公益基金会",
        "SOCIETY,桐乡市中国画研究会"
    })
    void findsNothingAgainstAProperName(OrganisationType type, String name) {
        assertThat(codes(type, name)).isEmpty();
    }

    @Test
    void asksForTheDivisionAtTheBeginning() {
        assertThat(codes(SOCIETY, "蚕桑协会")).containsExactly("name-division");
        assertThat(codes(SOCIETY, "海宁市蚕桑协会")).containsExactly("name-division");
    }

    @ParameterizedTest
    @ValueSource(strings = {"桐乡市中国蚕桑协会", "桐乡市全国蚕桑协会", "桐乡市中华蚕桑协会"})
    void forbidsNationalWords(String name) {
        assertThat(codes(SOCIETY, name)).containsExactly("name-national-words");
        assertThat(codes(SERVICE_INSTITUTION, name.replace("协会", "中心"))).containsExactly("name-national-words");
        assertThat(codes(FOUNDATION, name.replace("协会", "基金会"))).containsExactly("name-national-words");
    }

    @Test
    void asksForTheFormOfTheTypeAtTheEnd() {
        assertThat(findings(SOCIETY, "桐乡市蚕桑中心")).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("name-form");
            assertThat(finding.isError()).isTrue();
            assertThat(finding.text().zh()).contains("协会、商会");
        });
        assertThat(findings(FOUNDATION, "桐乡市春晖公益协会"))
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.text().en()).isEqualTo("The name of a foundation ends with 基金会"));
    }

    @Test
    void onlyWarnsOfAnInstitutionsUnusualForm() {
        assertThat(findings(SERVICE_INSTITUTION, "桐乡市暖阳工坊")).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("name-form");
            assertThat(finding.isError()).isFalse();
        });
    }

    @Test
    void asksForADistinctivePartOfTwoChineseCharacters() {
        assertThat(codes(FOUNDATION, "桐乡市公益基金会")).containsExactly("name-distinctive-part");
        assertThat(codes(FOUNDATION, "桐乡市春公益基金会")).containsExactly("name-distinctive-part");
        assertThat(codes(FOUNDATION, "桐乡市春晖公益基金会")).isEmpty();
        assertThat(codes(SERVICE_INSTITUTION, "桐乡市AB养老服务中心")).containsExactly("name-distinctive-part");
    }

    @Test
    void takesTheApplicantsWordForTheDistinctivePartIfItStandsThere() {
        assertThat(codes(foundation("桐乡市公益春晖基金会", "公益"))).isEmpty();
        assertThat(codes(foundation("桐乡市春晖公益基金会", "春"))).containsExactly("name-distinctive-part");
        assertThat(codes(foundation("桐乡市春晖公益基金会", "秋实"))).containsExactly("name-distinctive-part");
    }

    @Test
    void forbidsForeignWordsInTheNameOfASociety() {
        assertThat(codes(SOCIETY, "桐乡市IT协会")).containsExactly("name-foreign-words");
        assertThat(codes(SOCIETY, "桐乡市ＩＴ协会")).containsExactly("name-foreign-words");
        assertThat(codes(SOCIETY, "桐乡市信息技术协会")).isEmpty();
    }

    @Test
    void forbidsDigitsOnly() {
        assertThat(codes(SOCIETY, "桐乡市365协会")).containsExactly("name-only-digits");
        assertThat(codes(SOCIETY, "桐乡市三六五协会")).containsExactly("name-only-digits");
        assertThat(codes(SOCIETY, "桐乡市365互助协会")).isEmpty();
    }

    @Test
    void forbidsTheNameOfAFounder() {
        assertThat(codes(new ProposedName(SOCIETY, "桐乡市王小明蚕桑协会", null, Set.of("王小明"), null)))
                .containsExactly("name-person");
        assertThat(codes(new ProposedName(SOCIETY, "桐乡市蚕桑协会", null, Set.of("王小明", ""), null)))
                .isEmpty();
    }

    @Test
    void forbidsANameThatIsAlive() {
        assertThat(codes(FREE, new Live(OTHER))).containsExactly("name-taken");
    }

    @Test
    void leavesAnOrganisationItsOwnName() {
        var ownName = new ProposedName(SOCIETY, FREE, null, Set.of(), OTHER);

        assertThat(NAMES.check(ownName, _ -> List.of(new Live(OTHER)), DAY)).isEmpty();
    }

    @Test
    void forbidsTheNameOfAnOrganisationThatEndedWithinThreeYears() {
        assertThat(codes(FREE, new Ended(OTHER, DAY.minusYears(3)))).containsExactly("name-of-ended");
        assertThat(codes(FREE, new Ended(OTHER, DAY.minusYears(3).minusDays(1))))
                .isEmpty();
    }

    @Test
    void forbidsANameChangedAwayWithinAYear() {
        assertThat(codes(FREE, new ChangedAway(OTHER, DAY.minusYears(1)))).containsExactly("name-changed-away");
        assertThat(codes(FREE, new ChangedAway(OTHER, DAY.minusYears(1).minusDays(1))))
                .isEmpty();
    }

    @Test
    void asksTheRegisterForTheNameInItsComparableForm() {
        TakenNames register = name -> name.equals("桐乡市蚕桑协会(筹)") ? List.of(new Live(OTHER)) : List.of();

        assertThat(NAMES.check(ProposedName.of(SOCIETY, " 桐乡市 蚕桑协会（筹）"), register, DAY))
                .extracting(Finding::code)
                .contains("name-taken");
    }

    @Test
    void judgesAnOlderNameByTheOlderRules() {
        var findings = NAMES.check(ProposedName.of(SOCIETY, "IT蚕桑协会"), _ -> List.of(), LAST_DAY_OF_THE_OLDER_RULES);
        var national = NAMES.check(ProposedName.of(SOCIETY, "中华蚕桑协会"), _ -> List.of(), LAST_DAY_OF_THE_OLDER_RULES);

        assertThat(findings).isEmpty();
        assertThat(national).singleElement().satisfies(finding -> {
            assertThat(finding.rule().version()).isEqualTo("2016-02-06");
            assertThat(finding.rule().clause()).isEqualTo("Order 250 art. 10");
            assertThat(finding.source()).contains("社会团体登记管理条例");
        });
    }

    static ProposedName foundation(String name, @Nullable String distinctivePart) {
        return new ProposedName(FOUNDATION, name, distinctivePart, Set.of(), null);
    }

    static List<Finding> findings(OrganisationType type, String name) {
        return NAMES.check(ProposedName.of(type, name), _ -> List.of(), DAY);
    }

    static List<String> codes(OrganisationType type, String name) {
        return codes(ProposedName.of(type, name));
    }

    static List<String> codes(ProposedName name, Taken... taken) {
        return NAMES.check(name, _ -> List.of(taken), DAY).stream()
                .map(Finding::code)
                .toList();
    }

    static List<String> codes(String society, Taken taken) {
        return codes(ProposedName.of(SOCIETY, society), taken);
    }

    @Test
    void giveASourceForEveryClauseOnNamesInEveryVersion() {
        assertThat(RuleSets.load("names", NameRules.class).versions())
                .allSatisfy(version -> assertThat(version.rules().rules())
                        .isNotEmpty()
                        .allSatisfy(rule -> assertThat(
                                        version.rules().title(rule.rule().clause()))
                                .isNotBlank()));
    }
}
