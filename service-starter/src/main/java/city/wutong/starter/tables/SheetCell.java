package city.wutong.starter.tables;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/** A spreadsheet's cell as the text a person would have typed: days as ISO dates, numbers without exponent. */
class SheetCell {

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465); // 9999-12-31

    private SheetCell() {}

    static String text(Cell cell, boolean since1904) {
        var raw = Objects.toString(cell.getType() == CellType.FORMULA ? cell.getRawValue() : cell.getText(), "");
        if (cell.getType() != CellType.NUMBER && cell.getType() != CellType.FORMULA) {
            return raw.strip();
        }
        try {
            var number = new BigDecimal(Objects.toString(cell.getRawValue(), raw));
            if (isDay(cell) && number.signum() >= 0 && number.compareTo(LAST_DAY) <= 0) {
                return (since1904 ? DAY_ZERO_1904 : DAY_ZERO)
                        .plusDays(number.longValue())
                        .toString();
            }
            return Math.abs((long) number.scale()) > 64 ? raw : plain(number);
        } catch (NumberFormatException | DateTimeException text) {
            return raw.strip();
        }
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static boolean isDay(Cell cell) {
        var format = cell.getDataFormatString();
        if (format == null) {
            return false;
        }
        var letters = format.replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.", "").toLowerCase(Locale.ROOT);
        return letters.contains("y") || letters.contains("d");
    }
}
