package city.wutong.starter.tables;

import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Unpacks a spreadsheet once without keeping anything, since what an archive says of its sizes may be a lie. */
class UnpackedSize {

    private static final int MOST_PARTS = 2000;
    private static final long LARGEST = 512L << 20;
    /** The texts of all cells are kept in memory by the reader. */
    private static final long LARGEST_TEXTS = 64L << 20;

    private static final long HARMLESS = 8L << 20;
    private static final int HIGHEST_RATIO = 200;

    private UnpackedSize() {}

    static void check(Path file) throws IOException {
        try (var archive = new ZipFile(file.toFile())) {
            if (archive.getEntry("xl/workbook.xml") == null) {
                throw UnusableFile.notASpreadsheet();
            }
            if (archive.size() > MOST_PARTS) {
                throw UnusableFile.unpacksTooLarge();
            }
            var left = LARGEST;
            for (var parts = archive.entries(); parts.hasMoreElements(); ) {
                left -= unpack(archive, parts.nextElement(), left);
            }
        } catch (ZipException broken) {
            throw UnusableFile.notASpreadsheet();
        }
    }

    private static long unpack(ZipFile archive, ZipEntry part, long left) throws IOException {
        var limit = Math.min(left, part.getName().endsWith("sharedStrings.xml") ? LARGEST_TEXTS : LARGEST);
        limit = Math.min(limit, Math.max(HARMLESS, part.getCompressedSize() * HIGHEST_RATIO));
        var buffer = new byte[1 << 16];
        var total = 0L;
        try (var content = archive.getInputStream(part)) {
            for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                total += read;
                if (total > limit) {
                    throw UnusableFile.unpacksTooLarge();
                }
            }
        }
        return total;
    }
}
