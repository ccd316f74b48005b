package city.wutong.starter.tables;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Unpacks a file that came as gzip, which makes room for far more lines in one upload. */
class PackedLines {

    private static final long LARGEST = 512L << 20;

    private PackedLines() {}

    static boolean areIn(byte[] start) {
        return start.length >= 2 && start[0] == (byte) 0x1f && start[1] == (byte) 0x8b;
    }

    /** Puts the unpacked lines in the file's place. */
    static void unpack(Path file) throws IOException {
        var unpacked = Files.createTempFile("rows", ".unpacked");
        try {
            copy(file, unpacked);
            Files.move(unpacked, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (ZipException | EOFException broken) {
            throw UnusableFile.notASpreadsheet();
        } finally {
            var _ = Files.deleteIfExists(unpacked);
        }
    }

    private static void copy(Path file, Path unpacked) throws IOException {
        try (var packed = new GZIPInputStream(Files.newInputStream(file), 1 << 16);
                var target = Files.newOutputStream(unpacked)) {
            var buffer = new byte[1 << 16];
            var total = 0L;
            for (var read = packed.read(buffer); read >= 0; read = packed.read(buffer)) {
                total += read;
                if (total > LARGEST) {
                    throw UnusableFile.unpacksTooLarge();
                }
                target.write(buffer, 0, read);
            }
        }
    }
}
