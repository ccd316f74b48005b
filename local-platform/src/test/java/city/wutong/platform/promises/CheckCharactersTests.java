package city.wutong.platform.promises;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CheckCharactersTests {
    @Test
    void knowsTheRightCharacters() {
        assertThat(CheckCharacters.areRight("51330483MJ0000018H")).isTrue();
        assertThat(CheckCharacters.areRight(Papers.newCode())).isTrue();
    }

    @Test
    void findsEitherCharacterWrong() {
        assertThat(CheckCharacters.areRight("51330483MJ0000018J")).isFalse();
        assertThat(CheckCharacters.areRight("51330483MJ0000019H")).isFalse();
        assertThat(CheckCharacters.areRight("51330483MJ000001")).isFalse();
    }
}
