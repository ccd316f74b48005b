package city.wutong.starter.tables;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * The rows of an uploaded file, read one after the other in bounded memory. What the file is (XLSX, or one JSON object
 * a line, which may be packed by gzip) is told by its content, never by its name. Throws {@link UnusableFile} where it
 * cannot be read at all.
 */
public final class Rows implements Iterator<Row>, Closeable {

    static final long LARGEST = 64L << 20;
    static final int LONGEST_CELL = 2000;

    private final Path file;
    private final Columns columns;
    private RowSource source;
    private final int most;
    private int count;
    private @Nullable Row next;

    private Rows(Path file, Columns columns, int most) throws IOException {
        this.file = file;
        this.columns = columns;
        this.source = source(file, columns);
        this.most = most;
    }

    /**
     * Opens an upload.
     *
     * @param most how many rows it may have
     */
    public static Rows open(InputStream upload, Columns columns, int most) throws IOException {
        var file = Files.createTempFile("rows", ".upload");
        try {
            copy(upload, file);
            if (PackedLines.areIn(startOf(file))) {
                PackedLines.unpack(file);
            }
            return new Rows(file, columns, most);
        } catch (IOException | RuntimeException unusable) {
            Files.deleteIfExists(file);
            throw unusable;
        }
    }

    /** Begins again at the first row, so that all can be checked before any is taken. */
    public void rewind() throws IOException {
        source.close();
        source = source(file, columns);
        count = 0;
        next = null;
    }

    @Override
    public boolean hasNext() {
        if (next == null) {
            next = source.next();
            if (next != null && ++count > most) {
                throw UnusableFile.tooManyRows(most);
            }
        }
        return next != null;
    }

    @Override
    public Row next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        var row = next;
        next = null;
        return row;
    }

    @Override
    public void close() throws IOException {
        try {
            source.close();
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static RowSource source(Path file, Columns columns) throws IOException {
        var start = startOf(file);
        if (start.length >= 8 && ReadableWorkbook.isOOXMLZipHeader(start)) {
            UnpackedSize.check(file);
            return SheetRows.open(file, columns);
        }
        if (JsonRows.mayBegin(start)) {
            return JsonRows.open(file, columns);
        }
        throw UnusableFile.notASpreadsheet();
    }

    private static byte[] startOf(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            return content.readNBytes(1024);
        }
    }

    private static void copy(InputStream upload, Path file) throws IOException {
        try (var target = Files.newOutputStream(file)) {
            var buffer = new byte[1 << 16];
            var total = 0L;
            for (var read = upload.read(buffer); read >= 0; read = upload.read(buffer)) {
                total += read;
                if (total > LARGEST) {
                    throw UnusableFile.tooLarge(LARGEST);
                }
                target.write(buffer, 0, read);
            }
        }
    }
}
