package city.wutong.starter.search;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.SequencedSet;

/**
 * The terms of a text: pairs of neighbouring ideographs, and words of other letters and digits, all in NFKC and lower
 * case. A text matches a question if it has all terms of the question; two pairs need not stand next to each other.
 */
public final class Bigrams {

    private static final int MOST_ASKED = 32;

    private Bigrams() {}

    /** The terms to store with a text; single ideographs are among them, for questions of one character. */
    public static SequencedSet<String> of(String text) {
        return terms(text, true);
    }

    /** The terms a text must have to match; none for a question without letters, at most 32 for a long one. */
    public static SequencedSet<String> asked(String question) {
        var terms = new LinkedHashSet<String>();
        terms(question, false).stream().limit(MOST_ASKED).forEach(terms::add);
        return terms;
    }

    private static SequencedSet<String> terms(String text, boolean everySingle) {
        var points = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .toArray();
        var terms = new LinkedHashSet<String>();
        for (var start = 0; start < points.length; ) {
            var end = endOfRun(points, start);
            if (Character.isIdeographic(points[start])) {
                addPairs(points, start, end, everySingle, terms);
            } else if (Character.isLetterOrDigit(points[start])) {
                terms.add(new String(points, start, end - start));
            }
            start = end;
        }
        return terms;
    }

    private static void addPairs(int[] points, int start, int end, boolean everySingle, LinkedHashSet<String> terms) {
        for (var i = start; i < end; i++) {
            if (everySingle || end - start == 1) {
                terms.add(new String(points, i, 1));
            }
            if (i + 1 < end) {
                terms.add(new String(points, i, 2));
            }
        }
    }

    private static int endOfRun(int[] points, int start) {
        var end = start + 1;
        while (end < points.length && kind(points[end]) == kind(points[start])) {
            end++;
        }
        return end;
    }

    private static int kind(int point) {
        if (Character.isIdeographic(point)) {
            return 2;
        }
        return Character.isLetterOrDigit(point) || Character.getType(point) == Character.NON_SPACING_MARK ? 1 : 0;
    }
}
