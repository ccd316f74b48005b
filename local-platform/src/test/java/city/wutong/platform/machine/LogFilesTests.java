package city.wutong.platform.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFilesTests {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void keepsTheLogsOfThreeFormerStarts() throws IOException {
        var log = folder.resolve("registry.log");

        for (var start = 1; start <= 5; start++) {
            LogFiles.rotate(log);
            Files.writeString(log, "start " + start);
        }

        assertThat(log).hasContent("start 5");
        assertThat(folder.resolve("registry.log.1")).hasContent("start 4");
        assertThat(folder.resolve("registry.log.3")).hasContent("start 2");
        assertThat(folder.resolve("registry.log.4")).doesNotExist();
    }

    @Test
    void beginsAnewWhenTheLogWasRotated() throws IOException {
        var log = Files.writeString(folder.resolve("registry.log"), "new");

        assertThat(LogFiles.from(log, 1_000)).isEqualTo("new");
        assertThat(LogFiles.from(log, 1)).isEqualTo("ew");
        assertThat(LogFiles.tail(folder.resolve("absent.log"))).isEmpty();
    }
}
