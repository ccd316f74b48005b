package city.wutong.starter.tables;

import static org.assertj.core.api.Assertions.assertThat;

import city.wutong.starter.tables.Export.Column;
import city.wutong.starter.tables.Export.Format;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExportTests {

    private final Export<Thing> export = new Export<>(
            "桐乡 things",
            List.of(new Column<>("名称", Thing::name), new Column<>("日期", Thing::day), new Column<>("金额", Thing::worth)));

    private final Thing tree = new Thing("梧桐, \"tree\"", LocalDate.of(2026, 1, 31), new BigDecimal("-10.50"));

    @Test
    void isCsvThatSpreadsheetProgramsRead() throws IOException {
        assertThat(csv(tree, new Thing("plain", null, null)))
                .isEqualTo("\uFEFF名称,日期,金额\r\n\"梧桐, \"\"tree\"\"\",2026-01-31,-10.50\r\nplain,,\r\n");
    }

    @Test
    void leavesNoFormulaInCsv() throws IOException {
        for (var formula : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "＝1")) {
            assertThat(csv(new Thing(formula, null, null))).contains("'" + formula);
        }
    }

    @Test
    void isASpreadsheetThatIsReadBackTheSame() throws IOException {
        var file = new ByteArrayOutputStream();
        write(Format.XLSX, file, Stream.of(tree, new Thing("=1+1", null, null)));

        var columns = new Columns().required("name", "名称").optional("day", "日期").optional("worth", "金额");
        try (var rows = Rows.open(new ByteArrayInputStream(file.toByteArray()), columns, 10)) {
            assertThat(rows.next().cells())
                    .isEqualTo(Map.of("name", "梧桐, \"tree\"", "day", "2026-01-31", "worth", "-10.5"));
            assertThat(rows.next().cells()).isEqualTo(Map.of("name", "=1+1"));
        }
    }

    @Test
    void tellsItsTypeAndItsName() {
        var headers = export.as(Format.XLSX, Stream::of).getHeaders();

        assertThat(headers.getFirst("Content-Type"))
                .isEqualTo("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(headers.getContentDisposition().getFilename()).isEqualTo("桐乡 things.xlsx");
        assertThat(export.as(Format.CSV, Stream::of).getHeaders().getFirst("Content-Type"))
                .isEqualTo("text/csv;charset=UTF-8");
    }

    @Test
    void closesItsRowsAlsoWhenTheReaderLeaves() {
        var closed = new AtomicBoolean();
        var rows = IntStream.range(0, 100_000)
                .mapToObj(i -> new Thing("thing " + i, null, null))
                .onClose(() -> closed.set(true));

        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> write(Format.CSV, new Leaving(), rows)))
                .isInstanceOf(IOException.class);
        assertThat(closed).isTrue();
    }

    private String csv(Thing... things) throws IOException {
        var file = new ByteArrayOutputStream();
        write(Format.CSV, file, Stream.of(things));
        return file.toString(StandardCharsets.UTF_8);
    }

    private void write(Format format, OutputStream target, Stream<Thing> rows) throws IOException {
        Objects.requireNonNull(export.as(format, () -> rows).getBody()).writeTo(target);
    }

    record Thing(
            String name, @Nullable LocalDate day, @Nullable BigDecimal worth) {}

    private static class Leaving extends OutputStream {
        @Override
        public void write(int one) throws IOException {
            throw new IOException("gone");
        }
    }
}
