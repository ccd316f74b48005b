package city.wutong.gateway.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.FileSystemResource;

class ConsoleFilesTests {

    @TempDir
    private Path folder;

    private Path console = Path.of("");

    @BeforeEach
    void aConsole() throws IOException {
        console = Files.createDirectory(folder.resolve("console"));
        Files.writeString(console.resolve("index.html"), "<p>console</p>");
        Files.writeString(console.resolve("logo.svg"), "<svg/>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"organisations", "organisations/51330483MJ0000018H", "hours/", "index.html"})
    void servesTheConsoleForEveryPageOfIt(String path) throws IOException {
        assertThat(found(path)).isEqualTo("<p>console</p>");
    }

    @Test
    void servesAFile() throws IOException {
        assertThat(found("logo.svg")).isEqualTo("<svg/>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"api/registry/x", "public/x", "docs/x", "actuator/health", "assets/x", "missing.js"})
    void takesNoOtherPathForAPage(String path) throws IOException {
        assertThat(found(path)).isNull();
    }

    private @Nullable String found(String path) throws IOException {
        var location = new FileSystemResource(console + "/");
        var resource = new ConsoleFiles().getResource(path, location);
        return resource == null ? null : Files.readString(resource.getFilePath());
    }
}
