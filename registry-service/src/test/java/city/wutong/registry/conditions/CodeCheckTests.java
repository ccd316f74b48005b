package city.wutong.registry.conditions;

import static city.wutong.registry.conditions.OrganisationType.FOUNDATION;
import static city.wutong.registry.conditions.OrganisationType.SERVICE_INSTITUTION;
import static city.wutong.registry.conditions.OrganisationType.SOCIETY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import city.wutong.registry.conditions.Finding.Severity;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CodeCheckTests {

    static final LocalDate DAY = LocalDate.parse("2026-03-02");
    static final CodeCheck CODES = CodeCheck.load();

    @Test
    void findsNothingWithACodeOfOurs() {
        assertThat(CODES.imported("51330483MJ0000018H", SOCIETY, DAY)).isEmpty();
        assertThat(CODES.issued("51330483MJ0000018H", SOCIETY, DAY)).isEmpty();
    }

    @Test
    void refusesAWrongFormAndCitesTheStandard() {
        assertThat(CODES.imported("51330483MJ00000IOH", SOCIETY, DAY))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("code-form");
                    assertThat(finding.isError()).isTrue();
                    assertThat(finding.rule().ruleSet()).isEqualTo("codes");
                    assertThat(finding.rule().version()).isEqualTo("2015-10-01");
                    assertThat(finding.source()).startsWith("GB 32100-2015");
                });
    }

    @Test
    void refusesAWrongCheckCharacterAndSaysTheRightOne() {
        assertThat(CODES.imported("53100000500020462H", FOUNDATION, DAY))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("code-check-character");
                    assertThat(finding.isError()).isTrue();
                    assertThat(finding.text().zh()).isEqualTo("校验码不符，应为K");
                });
    }

    @Test
    void warnsOfACodeFromAnotherDivision() {
        assertThat(CODES.imported("53330000501874064B", FOUNDATION, DAY))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("code-division");
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.text().en()).contains("330000");
                });
    }

    @Test
    void warnsOfAWrongInnerCheckCharacterFromElsewhereAndRefusesItInACodeOfOurs() {
        assertThat(CODES.imported("52100000500000784G", SERVICE_INSTITUTION, DAY))
                .extracting(Finding::code, Finding::isError)
                .containsExactly(tuple("code-division", false), tuple("code-inner-check", false));
        assertThat(CODES.issued("52100000500000784G", SERVICE_INSTITUTION, DAY))
                .extracting(Finding::code, Finding::isError)
                .containsExactly(tuple("code-division", false), tuple("code-inner-check-issued", true));
    }

    @Test
    void refusesACodeOfAnotherType() {
        assertThat(CODES.imported("52330483MJ0000018E", SOCIETY, DAY))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("code-type");
                    assertThat(finding.isError()).isTrue();
                    assertThat(finding.text().zh()).isEqualTo("代码所示机构类别为社会服务机构，与登记类型社会团体不一致");
                });
    }

    @Test
    void acceptsTheRestClassForAnyType() {
        var start = "59330483MJ0000018";

        assertThat(CODES.imported(start + UnifiedSocialCreditCode.checkCharacter(start), SOCIETY, DAY))
                .isEmpty();
    }
}
