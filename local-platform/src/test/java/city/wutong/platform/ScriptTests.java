package city.wutong.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code wutong} over a tree, a Java and a Maven that are only made up. */
class ScriptTests {
    private static final List<String> SERVICES =
            List.of("registry-service", "volunteer-service", "project-service", "evaluation-service", "gateway");

    private record Outcome(int status, String out, String err) {}

    @TempDir
    private Path root = Path.of("");

    @BeforeEach
    void makeUpATree() throws IOException {
        Files.copy(Path.of("..", "wutong"), root.resolve("wutong"));
        program("jdk/bin/java", """
                if [[ "$*" == *jarmode* ]]; then mkdir -p "${@: -1}"; exit 0; fi
                echo "java $*"
                """);
        Files.writeString(root.resolve("jdk/release"), "JAVA_VERSION=\"25.0.3\"\nJAVA_RUNTIME_VERSION=\"25.0.3+9\"\n");
        program("mvn", "touch built; for jar in " + String.join(" ", jars()) + "; do echo jar >$jar; done");
        file("pom.xml");
        for (var module : modules().toList()) {
            file(module + "/src/main/java/Source.java");
            Files.createDirectories(root.resolve(module + "/target"));
        }
        jars().forEach(this::file);
        age("pom.xml", 60);
        modules().forEach(module -> age(module + "/src/main/java/Source.java", 60));
    }

    @Test
    void startsWhatIsBuiltWithoutBuildingItAgain() throws IOException {
        var outcome = run("up", "--detach");

        assertThat(outcome.out())
                .contains("city.wutong.platform.Wutong up --detach")
                .doesNotContain("Building");
        assertThat(root.resolve("built")).doesNotExist();
    }

    @Test
    void buildsAgainWhenASourceIsNewerThanTheOldestJar() throws IOException {
        age("gateway/target/gateway-0.1.0.jar", 120);

        assertThat(run("up").out()).contains("Building");
        assertThat(root.resolve("built")).exists();
        assertThat(run("up").out()).doesNotContain("Building");
    }

    @Test
    void buildsWhenAJarIsMissing() throws IOException {
        Files.delete(root.resolve("registry-service/target/registry-service-0.1.0.jar"));

        assertThat(run("up").out()).contains("Building");
    }

    @Test
    void doesNotBuildWhenToldNotTo() throws IOException {
        age("gateway/target/gateway-0.1.0.jar", 120);

        assertThat(run("up", "--no-build").out()).contains("Wutong up").doesNotContain("Building", "--no-build");
        assertThat(run("status").out()).contains("Wutong status").doesNotContain("Building");
    }

    @Test
    void showsTheEndOfABuildThatFails() throws IOException {
        program("mvn", "echo the reason; exit 1");
        Files.delete(root.resolve("registry-service/target/registry-service-0.1.0.jar"));

        var outcome = run("up");

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.err()).contains("the reason").contains("The build has failed");
    }

    @Test
    void saysInOneSentenceThatThereIsNoJava25() throws IOException {
        Files.writeString(root.resolve("jdk/release"), "JAVA_VERSION=\"17.0.15\"\n");

        var outcome = run("up");

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.err()).hasLineCount(1).contains("needs a JDK 25").contains("JAVA_HOME");
    }

    @Test
    void saysInOneSentenceThatItsFolderCannotBeWritten() throws IOException {
        file(".wutong");

        var outcome = run("up");

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.err()).hasLineCount(1).contains("cannot be written").contains("WUTONG_HOME");
    }

    private Outcome run(String... arguments) throws IOException {
        var command = Stream.concat(Stream.of("bash", root.resolve("wutong").toString()), Stream.of(arguments));
        var builder = new ProcessBuilder(command.toList());
        builder.environment().keySet().removeIf(name -> name.startsWith("WUTONG_"));
        builder.environment()
                .putAll(Map.of(
                        "JAVA_HOME", root.resolve("jdk").toString(),
                        "WUTONG_JAVA_FOLDERS", root.resolve("none").toString(),
                        "PATH", root + ":" + System.getenv("PATH")));
        var process = builder.start();
        var out = new String(process.getInputStream().readAllBytes());
        var err = new String(process.getErrorStream().readAllBytes()).strip();
        return new Outcome(process.onExit().join().exitValue(), out, err);
    }

    private static Stream<String> modules() {
        return Stream.concat(Stream.of("local-platform"), SERVICES.stream());
    }

    private static Stream<String> jarsOfServices() {
        return SERVICES.stream().map(module -> module + "/target/" + module + "-0.1.0.jar");
    }

    private static List<String> jars() {
        return Stream.concat(Stream.of("local-platform/target/local-platform-0.1.0-launcher.jar"), jarsOfServices())
                .toList();
    }

    private void program(String name, String script) throws IOException {
        var file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/usr/bin/env bash\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private void file(String name) {
        try {
            Files.createDirectories(root.resolve(name).getParent());
            Files.writeString(root.resolve(name), "content");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void age(String name, long seconds) {
        try {
            Files.setLastModifiedTime(
                    root.resolve(name), FileTime.from(Instant.now().minusSeconds(seconds)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
