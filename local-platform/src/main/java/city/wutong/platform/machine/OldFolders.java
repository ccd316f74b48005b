package city.wutong.platform.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Removes folders the platform made; symbolic links are removed, never followed. */
public final class OldFolders {
    private OldFolders() {}

    public static void remove(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var found = Files.walk(folder)) {
            for (var path : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Removes what stands beside the folder. */
    public static void removeAllBut(Path kept) {
        try (var siblings = Files.list(kept.getParent())) {
            siblings.filter(sibling -> !sibling.equals(kept)).forEach(OldFolders::remove);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
