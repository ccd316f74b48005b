package city.wutong.platform.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessRecordsTests {
    @TempDir
    private Path folder = Path.of("");

    private final Process process = sleeping();

    private static Process sleeping() {
        try {
            return new ProcessBuilder("sleep", "600").start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @AfterEach
    void endTheProcess() {
        var _ = process.destroyForcibly();
    }

    @Test
    void stopsWhatAFormerLauncherLeft() {
        new ProcessRecords(folder).remember("registry", process.toHandle());

        var stopped = new ProcessRecords(folder).stopLeftovers();

        assertThat(stopped).containsExactly("registry");
        assertThat(process.isAlive()).isFalse();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void leavesAStrangerAloneThatWasGivenTheSameNumber() throws IOException {
        var earlier = process.info().startInstant().orElseThrow().minus(Duration.ofMinutes(1));
        Files.writeString(folder.resolve(Long.toString(process.pid())), "registry " + earlier);

        var stopped = new ProcessRecords(folder).stopLeftovers();

        assertThat(stopped).isEmpty();
        assertThat(process.isAlive()).isTrue();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void leavesAloneWhatItWasToldToForget() {
        var records = new ProcessRecords(folder);
        records.remember("registry", process.toHandle());

        records.forget(process.pid());

        assertThat(records.stopLeftovers()).isEmpty();
        assertThat(process.isAlive()).isTrue();
    }

    @Test
    void survivesARecordThatWasCutOff() throws IOException {
        Files.writeString(folder.resolve(Long.toString(process.pid())), "regis");

        assertThat(new ProcessRecords(folder).stopLeftovers()).isEmpty();
        assertThat(process.isAlive()).isTrue();
    }
}
