package city.wutong.platform.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OldFoldersTests {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void removesALinkAndNotWhatItPointsTo() throws IOException {
        var elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        var precious = Files.createFile(elsewhere.resolve("file"));
        var removed = Files.createDirectory(folder.resolve("data"));
        var _ = Files.createSymbolicLink(removed.resolve("link"), elsewhere);

        OldFolders.remove(removed);

        assertThat(removed).doesNotExist();
        assertThat(precious).exists();
    }
}
