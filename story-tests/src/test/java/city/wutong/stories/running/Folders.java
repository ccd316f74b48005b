package city.wutong.stories.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Folders and files of a platform under test. */
final class Folders {

    private static final int SHOWN_LINES = 20;

    private Folders() {}

    /** Leaves nothing in it but what has the name that is kept. */
    static void empty(Path folder, String kept) {
        try {
            Files.createDirectories(folder);
            try (var files = Files.walk(folder)) {
                var others = files.filter(file ->
                                !file.equals(folder) && !folder.relativize(file).startsWith(kept))
                        .sorted(Comparator.reverseOrder())
                        .toList();
                for (var file : others) {
                    Files.delete(file);
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static long count(Path folder, String beginning) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(beginning))
                    .count();
        } catch (IOException | UncheckedIOException changing) {
            return 0;
        }
    }

    static String end(Path file) {
        try {
            var lines = Files.readAllLines(file);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - SHOWN_LINES), lines.size()));
        } catch (IOException unreadable) {
            return "(nothing)";
        }
    }
}
