package city.wutong.platform.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PromisesTests {
    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    @Test
    void tellsWhatItSawOfEachAndCountsThoseNotKept() {
        var broken = promises().tryAll();

        assertThat(broken).isEqualTo(2);
        assertThat(text().replaceAll("\\d+\\.\\d s", "T s")).isEqualToNormalizingNewlines("""
                        PASS Day follows night (T s)
                             saw the sun
                        FAIL Water is dry (T s)
                             it is wet
                        FAIL Nothing fails (T s)
                             java.lang.IllegalStateException: it did
                        1 of 3 promises are kept
                        """);
    }

    @Test
    void triesOnlyThoseAskedFor() {
        assertThat(promises().about("DAY").tryAll()).isZero();
        assertThat(promises().about("night and day").count()).isZero();
    }

    private Promises promises() {
        return new Promises(
                List.of(
                        new Promise("Day follows night", () -> "saw the sun"),
                        new Promise("Water is dry", () -> {
                            throw new Broken("it is wet");
                        }),
                        new Promise("Nothing fails", () -> {
                            throw new IllegalStateException("it did");
                        })),
                new PrintStream(told, true, StandardCharsets.UTF_8));
    }

    private String text() {
        return told.toString(StandardCharsets.UTF_8);
    }
}
