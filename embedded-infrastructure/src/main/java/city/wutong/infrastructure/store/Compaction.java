package city.wutong.infrastructure.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Copies a closed store's documents to a new file that then takes the old one's place.
 *
 * <p>MVStore's own compaction moves its chunks inside the file and now and then fails an assertion of its own; a copy
 * leaves the old file as it is until the new one is whole.
 */
final class Compaction {

    private Compaction() {}

    static void of(Path path) {
        var copy = path.resolveSibling(path.getFileName() + ".copy");
        try {
            Files.deleteIfExists(copy);
            try (var from = StoreFile.openFile(path);
                    var to = StoreFile.openFile(copy)) {
                from.copyTo(to);
                to.commit();
                to.sync();
            }
            Files.move(copy, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
