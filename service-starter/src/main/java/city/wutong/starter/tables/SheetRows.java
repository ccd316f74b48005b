package city.wutong.starter.tables;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.jspecify.annotations.Nullable;

/** The rows of a spreadsheet's first sheet; the first row that holds anything is the heading. */
class SheetRows implements RowSource {

    private final ReadableWorkbook book;
    private final Stream<org.dhatim.fastexcel.reader.Row> stream;
    private final Iterator<org.dhatim.fastexcel.reader.Row> rows;
    private List<Optional<String>> fields = List.of();

    private SheetRows(ReadableWorkbook book) throws IOException {
        this.book = book;
        stream = book.getFirstSheet().openStream();
        rows = stream.iterator();
    }

    static SheetRows open(Path file, Columns columns) throws IOException {
        try {
            var book = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false));
            var sheet = new SheetRows(book);
            sheet.fields = sheet.heading(columns);
            return sheet;
        } catch (UnusableFile unusable) {
            throw unusable;
        } catch (RuntimeException | IOException broken) {
            throw UnusableFile.notASpreadsheet();
        }
    }

    @Override
    public @Nullable Row next() {
        for (var row = read(); row != null; row = read()) {
            var cells = new HashMap<String, String>();
            var errors = new ArrayList<RowError>();
            for (var cell : row) {
                if (cell != null) {
                    take(
                            row.getRowNum(),
                            cell.getColumnIndex(),
                            SheetCell.text(cell, book.isDate1904()),
                            cells,
                            errors);
                }
            }
            if (!cells.isEmpty() || !errors.isEmpty()) {
                return new Row(row.getRowNum(), cells, errors);
            }
        }
        return null;
    }

    private void take(int row, int column, String text, HashMap<String, String> cells, List<RowError> errors) {
        if (text.isEmpty()) {
            return;
        }
        var field = column < fields.size() ? fields.get(column) : Optional.<String>empty();
        if (field.isEmpty()) {
            errors.add(new RowError(row, "", "column %d has no heading".formatted(column + 1)));
        } else if (text.length() > Rows.LONGEST_CELL) {
            errors.add(new RowError(row, field.get(), "is longer than %d characters".formatted(Rows.LONGEST_CELL)));
        } else {
            cells.put(field.get(), text);
        }
    }

    private List<Optional<String>> heading(Columns columns) {
        for (var row = read(); row != null; row = read()) {
            var headings = StreamSupport.stream(row.spliterator(), false)
                    .map(cell -> cell == null ? "" : SheetCell.text(cell, book.isDate1904()))
                    .toList();
            if (headings.stream().anyMatch(heading -> !heading.isEmpty())) {
                return columns.of(headings);
            }
        }
        return columns.of(List.of());
    }

    /** The reader's many ways to fail over a broken sheet are one to the caller. */
    private org.dhatim.fastexcel.reader.@Nullable Row read() {
        try {
            return rows.hasNext() ? rows.next() : null;
        } catch (RuntimeException broken) {
            throw UnusableFile.notASpreadsheet();
        }
    }

    @Override
    public void close() throws IOException {
        try (book;
                stream) {
            fields = List.of();
        }
    }
}
