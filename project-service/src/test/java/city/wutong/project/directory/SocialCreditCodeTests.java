package city.wutong.project.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SocialCreditCodeTests {

    /**
     * Real codes of organisations (domain rules 1.1), the third with the remainder 0, and companies that are made up.
     */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "51100000500002862F",
                "53330000501874064B",
                "53310000MJ49517770",
                "51330483MJ0000018H",
                "91330483MA2BA3K438",
                "91330483MA00000A99"
            })
    void acceptsACodeWithItsCheckCharacter(String code) {
        assertThat(SocialCreditCode.parse(code)).map(SocialCreditCode::value).hasValue(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "53100000500020462H",
                "531000005000074012",
                "91350100M000100Y4Z",
                "91330483MA2BA3K439",
                "11330483MJ0000018H",
                "51330483",
                "",
                "51330483MJ0000O18H"
            })
    void refusesAWrongCheckCharacterFormOrDepartment(String code) {
        assertThat(SocialCreditCode.parse(code)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new SocialCreditCode(code));
    }

    @Test
    void tellsAnOrganisationFromACompany() {
        assertThat(new SocialCreditCode("51330483MJ0000018H").isOfAnOrganisation())
                .isTrue();
        assertThat(new SocialCreditCode("91330483MA2BA3K438").isOfAnOrganisation())
                .isFalse();
    }

    @Test
    void readsACodeAsPeopleWriteIt() {
        assertThat(SocialCreditCode.parse(" 51330483mj0000018h ")).hasValue(new SocialCreditCode("51330483MJ0000018H"));
    }
}
