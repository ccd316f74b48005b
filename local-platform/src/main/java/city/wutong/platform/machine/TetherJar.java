package city.wutong.platform.machine;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A jar with nothing but {@link Tether}: the launcher's own jar would bring broker and store to every class path. */
final class TetherJar {
    private static final String CLASS = Tether.class.getName().replace('.', '/') + ".class";

    private TetherJar() {}

    /** Written only when it differs: start-up caches are tied to the time of the jars they were made with. */
    static Path at(Path jar) {
        try {
            var bytes = bytes();
            if (!Files.exists(jar) || !Arrays.equals(Files.readAllBytes(jar), bytes)) {
                var _ = Files.write(jar, bytes);
            }
            return jar;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static byte[] bytes() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes);
                var code = Objects.requireNonNull(Tether.class.getResourceAsStream("/" + CLASS))) {
            var entry = new ZipEntry(CLASS);
            entry.setTime(0);
            zip.putNextEntry(entry);
            var _ = code.transferTo(zip);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }
}
