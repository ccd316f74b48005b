package city.wutong.contracts;

import city.wutong.contracts.registry.OrganisationEvent;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Everything this module publishes, found in its compiled classes so that no family can be left out. */
final class Published {

    private Published() {}

    static List<Contract> contracts() {
        return families().stream()
                .flatMap(
                        family -> Arrays.stream(family.getPermittedSubclasses()).map(it -> new Contract(family, it)))
                .toList();
    }

    static List<Class<?>> families() {
        return files(classes(), ".class")
                .<Class<?>>map(Published::load)
                .filter(it -> it.isInterface() && it.isSealed())
                .toList();
    }

    /** The published files, without the ending; of the sources, since the build leaves deleted ones in its output. */
    static List<String> files(String ending) {
        return files(Path.of("src", "main", "resources", "contracts"), ending).toList();
    }

    private static Stream<String> files(Path root, String ending) {
        try (var all = Files.walk(root)) {
            return all
                    .map(it -> root.relativize(it).toString())
                    .filter(it -> it.endsWith(ending))
                    .map(it -> it.substring(0, it.length() - ending.length()))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static Path classes() {
        try {
            return Path.of(OrganisationEvent.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Class<?> load(String file) {
        try {
            return Class.forName(file.replace('/', '.').replace('\\', '.'));
        } catch (ClassNotFoundException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
