package city.wutong.platform.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTests {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void makesItsFolders() {
        var home = new Home(folder, folder.resolve("new/.wutong"));

        home.prepare();

        assertThat(home.logs()).isDirectory();
        assertThat(home.processes()).isDirectory();
    }

    @Test
    void liesWhereTheEnvironmentSays() {
        assertThat(Home.of(Map.of("WUTONG_HOME", folder.toString())).data()).isEqualTo(folder);
        assertThat(Home.of(Map.of()).data()).endsWithRaw(Path.of(".wutong"));
    }

    @Test
    void saysInOneSentenceThatItCannotBeWritten() throws IOException {
        var file = Files.createFile(folder.resolve("not-a-folder"));

        assertThatThrownBy(() -> new Home(folder, file).prepare())
                .isInstanceOf(Complaint.class)
                .hasMessageContaining(file + " cannot be written")
                .hasMessageContaining("WUTONG_HOME");
    }

    @Test
    void saysInOneSentenceThatTheDiskIsFull() {
        var home = new Home(folder, folder);

        assertThatThrownBy(() -> home.complainWhenFull(511)).hasMessageContaining("only 511 MiB left");
        assertThatCode(() -> home.complainWhenFull(512)).doesNotThrowAnyException();
    }
}
