package city.wutong.starter.search;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words by which a text is found: Chinese has none written apart, so every two neighbouring characters count as
 * one, and every single one too, so that a question of one character finds something. Letters and digits keep together.
 */
public final class Bigrams {

    private static final Pattern RUNS = Pattern.compile("\\p{IsHan}+|[\\p{L}\\p{N}&&[^\\p{IsHan}]]+");

    private Bigrams() {}

    /** What is stored with a text. */
    public static Set<String> of(String text) {
        return words(text, true);
    }

    /** What a question asks for: all of these, of which a longer run needs its pairs only. */
    public static Set<String> asked(String question) {
        return words(question, false);
    }

    private static Set<String> words(String text, boolean withSingles) {
        var words = new LinkedHashSet<String>();
        var runs = RUNS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
        while (runs.find()) {
            var run = runs.group();
            if (UnicodeScript.of(run.codePointAt(0)) == UnicodeScript.HAN) {
                addPairs(run.codePoints().toArray(), withSingles, words);
            } else {
                words.add(run);
            }
        }
        return words;
    }

    private static void addPairs(int[] characters, boolean withSingles, Set<String> words) {
        for (int at = 0; at < characters.length; at++) {
            if (withSingles || characters.length == 1) {
                words.add(Character.toString(characters[at]));
            }
            if (at > 0) {
                words.add(Character.toString(characters[at - 1]) + Character.toString(characters[at]));
            }
        }
    }
}
