package city.wutong.registry.conditions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnifiedSocialCreditCodeTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "51100000500002862F", "51100000500009247D", "51100000500012681T", "53100000500021676K",
                "53100000500019795A", "53330000501874064B", "53100000500021326D", "53100000500009167K",
                "52310105MJ50200186", "52310104MJ49963266", "52310107MJ5075334L", "52310230MJ5339125F",
                "51440300MJL1712376", "52440300MJL186084F", "53310000MJ49517770"
            })
    void readsRealCodesWithBothCheckCharacters(String code) {
        assertThat(UnifiedSocialCreditCode.parse(code))
                .hasValueSatisfying(
                        read -> assertThat(read.hasInnerCheckCharacter()).isTrue());
    }

    @ParameterizedTest
    @CsvSource({
        "53100000500020462H,K",
        "531000005000074012,D",
        "51100000500000024G,M",
        "91350100M000100Y4Z,3",
    })
    void refusesAWrongCheckCharacter(String code, char right) {
        assertThat(UnifiedSocialCreditCode.checkCharacter(code)).isEqualTo(right);
        assertThat(UnifiedSocialCreditCode.parse(code)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new UnifiedSocialCreditCode(code));
    }

    @Test
    void hasTheCheckCharacterZeroWhereNothingRemains() {
        assertThat(UnifiedSocialCreditCode.checkCharacter("53310000MJ4951777")).isEqualTo('0');
    }

    @Test
    void followsTheTraceOfAZhejiangFoundation() {
        assertThat(UnifiedSocialCreditCode.innerCheckCharacter("50187406")).isEqualTo('4');
        assertThat(UnifiedSocialCreditCode.checkCharacter("53330000501874064")).isEqualTo('B');
    }

    @Test
    void canBeACodeThoughItsInnerCheckCharacterIsWrong() {
        assertThat(UnifiedSocialCreditCode.parse("52100000500000784G"))
                .hasValueSatisfying(
                        read -> assertThat(read.hasInnerCheckCharacter()).isFalse());
    }

    @ParameterizedTest
    @CsvSource({
        "SOCIETY,1,51330483MJ0000018H", "SOCIETY,2,51330483MJ0000026C",
        "SERVICE_INSTITUTION,1,52330483MJ0000018E", "SERVICE_INSTITUTION,2,52330483MJ00000269",
        "FOUNDATION,1,53330483MJ0000018B", "FOUNDATION,2,53330483MJ00000266"
    })
    void isIssuedByTypeDivisionAndSerial(OrganisationType type, long serial, String code) {
        var issued = UnifiedSocialCreditCode.issue(type, "330483", serial);

        assertThat(issued).hasToString(code);
        assertThat(issued.type()).contains(type);
        assertThat(issued.division()).isEqualTo("330483");
    }

    @Test
    void isNotIssuedForASerialOutOfRangeOrATown() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UnifiedSocialCreditCode.issue(OrganisationType.SOCIETY, "330483", 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UnifiedSocialCreditCode.issue(OrganisationType.SOCIETY, "330483", 1_000_000));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UnifiedSocialCreditCode.issue(OrganisationType.SOCIETY, "330483100", 1));
    }

    @Test
    void isReadInEitherCaseAndWithSpaceAround() {
        assertThat(UnifiedSocialCreditCode.parse(" 51330483mj0000018h "))
                .contains(new UnifiedSocialCreditCode("51330483MJ0000018H"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "51330483MJ0000018",
                "51330483MJ0000018HH",
                "51330483MJ000001IH",
                "51330483MJ000001OH",
                "51330483MJ000001SH",
                "51330483MJ000001VH",
                "51330483MJ000001ZH",
                "54330483MJ0000018H",
                "5133048AMJ0000018H",
                "５1330483MJ0000018H",
                "51330483MJ0000018😀"
            })
    void refusesWhatHasNotTheForm(String text) {
        assertThat(UnifiedSocialCreditCode.parse(text)).isEmpty();
    }

    @Test
    void hasNoTypeInTheRestClass() {
        var start = "59330483MJ0000018";
        var code = new UnifiedSocialCreditCode(start + UnifiedSocialCreditCode.checkCharacter(start));

        assertThat(code.type()).isEmpty();
    }
}
