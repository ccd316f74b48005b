package city.wutong.starter.search;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class BigramsTests {

    @Test
    void arePairsOfIdeographsAndTheIdeographsThemselves() {
        assertThat(Bigrams.of("桐乡市")).containsExactly("桐", "桐乡", "乡", "乡市", "市");
    }

    @Test
    void keepWordsWholeInOneWritingForAll() {
        assertThat(Bigrams.of("ＡＢＣ中心, Café 51330483MJ0000018H"))
                .containsExactly("abc", "中", "中心", "心", "café", "51330483mj0000018h");
    }

    @Test
    void countRareIdeographsAsOne() {
        assertThat(Bigrams.of("𠮷田")).containsExactly("𠮷", "𠮷田", "田");
    }

    @Test
    void askForPairsAndForASingleOneOnlyWhenItStandsAlone() {
        assertThat(Bigrams.asked("桐乡市")).containsExactly("桐乡", "乡市");
        assertThat(Bigrams.asked("桐")).containsExactly("桐");
        assertThat(Bigrams.asked("桐 A区")).containsExactly("桐", "a", "区");
        assertThat(Bigrams.asked(" ，。 ")).isEmpty();
        assertThat(Bigrams.asked("一二三四五六七八九十".repeat(100) + "甲乙丙丁戊己庚辛壬癸".repeat(9) + "子丑寅卯辰巳午未申酉戌亥"))
                .hasSizeLessThanOrEqualTo(32);
    }

    @Property(tries = 300)
    void everyPartOfAChineseTextIsFoundInIt(
            @ForAll @StringLength(min = 1, max = 30) @CharRange(from = '一', to = '丿') String text,
            @ForAll @IntRange(max = 29) int from,
            @ForAll @IntRange(min = 1, max = 30) int length) {
        var start = Math.min(from, text.length() - 1);
        var part = text.substring(start, Math.min(text.length(), start + length));

        assertThat(Bigrams.of(text)).containsAll(Bigrams.asked(part));
    }

    @Test
    void aTextWithoutThePairIsNotFound() {
        assertThat(Bigrams.of("桐城乡镇").containsAll(Bigrams.asked("桐乡"))).isFalse();
    }
}
