package city.wutong.starter.tables;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * Writes CSV as spreadsheet programs read it: with a byte order mark, and no text that they would take for a formula.
 */
class CsvTable {

    private static final String FORMULA_BEGINS = "=+-@\t\r\n＝＋－＠";

    private CsvTable() {}

    static <T> void write(Export<T> table, Iterator<T> rows, OutputStream target) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(target, StandardCharsets.UTF_8));
        writer.write('\uFEFF');
        var printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        for (var column : table.columns()) {
            printer.print(harmless(column.heading()));
        }
        printer.println();
        while (rows.hasNext()) {
            var row = rows.next();
            for (var column : table.columns()) {
                printer.print(text(column.value().apply(row)));
            }
            printer.println();
        }
        printer.flush();
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            case Number number -> number.toString();
            default -> harmless(value.toString());
        };
    }

    private static String harmless(String text) {
        var start = text.stripLeading();
        var first = start.isEmpty() || text.charAt(0) < ' ' ? text : start;
        return !first.isEmpty() && FORMULA_BEGINS.indexOf(first.charAt(0)) >= 0 ? "'" + text : text;
    }
}
