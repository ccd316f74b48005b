package city.wutong.starter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTests {

    @Test
    void followOneAnotherWithoutGapOrRepetition() {
        var seen = new ArrayList<Integer>();
        String after = null;
        do {
            var page = pageAfter(after);
            seen.addAll(page.items());
            after = page.next();
        } while (after != null);

        assertThat(seen).isEqualTo(IntStream.range(0, 9).boxed().toList());
    }

    @Test
    void holdFiftyItemsUnlessAskedAndTwoHundredAtMost() {
        assertThat(new Paging(null, null).limit()).isEqualTo(50);
        assertThat(new Paging(1000, null).limit()).isEqualTo(200);
    }

    @Property(tries = 200)
    void aCursorIsReadAsItWasWritten(
            @ForAll @StringLength(max = 100) String value, @ForAll @StringLength(max = 100) String id) {
        var known = new Cursor("name", scalar(value), scalar(id));

        assertThat(known.text()).matches("[A-Za-z0-9_-]+");
        assertThat(Cursor.parse(known.text(), "name")).isEqualTo(known);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "bm9uZQ", "not base64!", "____________", "AAAAAAAAAAAAAA"})
    void aForgedCursorIsRefused(String forged) {
        assertThatExceptionOfType(ForgedCursor.class)
                .isThrownBy(() -> Cursor.parse(forged, "name"))
                .satisfies(refused -> assertThat(refused.status()).isEqualTo(400));
    }

    @Test
    void aCursorWithOneLetterChangedOrOfAnotherOrderIsRefused() {
        var text = new Cursor("name", "梧桐", "7").text();

        assertThatExceptionOfType(ForgedCursor.class).isThrownBy(() -> Cursor.parse(text, "day"));
        for (var i = 0; i < text.length(); i++) {
            var changed = text.substring(0, i) + (text.charAt(i) == 'A' ? 'B' : 'A') + text.substring(i + 1);
            assertThatExceptionOfType(ForgedCursor.class).isThrownBy(() -> Cursor.parse(changed, "name"));
        }
        assertThatExceptionOfType(ForgedCursor.class).isThrownBy(() -> Cursor.parse("A".repeat(100_000), "name"));
    }

    private static Page<Integer> pageAfter(@Nullable String after) {
        var paging = new Paging(4, after);
        var start = paging.cursor("number").map(last -> Integer.parseInt(last.id()) + 1);
        List<Integer> found = IntStream.range(start.orElse(0), 9)
                .boxed()
                .limit(paging.fetch())
                .toList();
        return Page.of(found, paging, number -> new Cursor("number", "", number.toString()));
    }

    /** Halves of characters cannot be written in UTF-8. */
    private static String scalar(String any) {
        return any.replaceAll("\\p{Cs}", "?");
    }
}
