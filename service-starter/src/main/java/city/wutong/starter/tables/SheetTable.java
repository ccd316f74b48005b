package city.wutong.starter.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Iterator;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes an XLSX spreadsheet of one sheet; texts are typed as texts, so that none is taken for a formula. */
class SheetTable {

    private static final int LAST_ROW = 1_048_575;
    private static final int LONGEST_TEXT = 32_767;

    private SheetTable() {}

    static <T> void write(Export<T> table, Iterator<T> rows, OutputStream target) throws IOException {
        try (var book = new Workbook(target, "Wutong", "1.0")) {
            var sheet = book.newWorksheet("1");
            for (var column = 0; column < table.columns().size(); column++) {
                sheet.inlineString(0, column, table.columns().get(column).heading());
            }
            for (var row = 1; rows.hasNext(); row++) {
                if (row > LAST_ROW) {
                    throw new IllegalStateException("A sheet has no room for more rows; export as CSV");
                }
                writeRow(table, rows.next(), sheet, row);
                // What is flushed leaves the memory.
                if (row % 500 == 0) {
                    sheet.flush();
                }
            }
        }
    }

    private static <T> void writeRow(Export<T> table, T item, Worksheet sheet, int row) {
        for (var column = 0; column < table.columns().size(); column++) {
            put(sheet, row, column, table.columns().get(column).value().apply(item));
        }
    }

    private static void put(Worksheet sheet, int row, int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Number number -> sheet.value(row, column, number);
            case Boolean truth -> sheet.value(row, column, truth);
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
            default -> {
                var text = value.toString();
                sheet.inlineString(row, column, text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
            }
        }
    }
}
