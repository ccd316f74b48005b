package city.wutong.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What docs/problems.md lists are the codes that the classes can answer with: those, and no others. */
class ProblemsPageTests {

    private static final Path ROOT = Path.of("..");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z0-9-]+)` \\|");
    private static final Pattern REFUSAL =
            Pattern.compile("(?:super|new \\w+)\\(\\s*(?:\\w+,\\s*)?\"([a-z0-9]+(?:-[a-z0-9]+)*)\"\\s*,");
    private static final Pattern COMMON = Pattern.compile("(?m)^ {4}[A-Z_]+\\(\\s*\"([a-z0-9-]+)\", \\d{3}");
    private static final Pattern GATEWAY = Pattern.compile("(?m)^ {4}([A-Z_]+)\\(\\s*\\d{3},");

    @Test
    void thePageListsTheCodesOfTheClasses() throws IOException {
        var page = Files.readString(ROOT.resolve("docs/problems.md"));

        assertThat(new TreeSet<>(all(ROW, page))).isEqualTo(new TreeSet<>(codes()));
    }

    private static Set<String> codes() throws IOException {
        try (var files = Files.find(ROOT, 14, (path, _) -> isMainSource(path))) {
            return files.map(ProblemsPageTests::read)
                    .flatMap(ProblemsPageTests::codesOf)
                    .collect(Collectors.toSet());
        }
    }

    private static Stream<String> codesOf(String source) {
        if (source.contains("extends Refused") || source.contains("extends Unknown ")) {
            return all(REFUSAL, source).stream();
        }
        if (source.contains("enum CommonProblem")) {
            return all(COMMON, source).stream();
        }
        return source.contains("enum ProblemCode")
                ? all(GATEWAY, source).stream()
                        .map(name -> name.toLowerCase(Locale.ROOT).replace('_', '-'))
                : Stream.empty();
    }

    private static boolean isMainSource(Path path) {
        return path.toString().endsWith(".java") && path.toString().contains("/src/main/java/");
    }

    private static Set<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
