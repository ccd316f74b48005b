package city.wutong.starter.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class RowsTests {

    private final Columns columns = new Columns()
            .required("name", "名称", "Name of the thing")
            .optional("day", "日期")
            .optional("worth", "金额（元）");

    @Test
    void readASpreadsheetByItsChineseHeadings() throws IOException {
        var file = sheet(sheet -> {
            sheet.value(0, 0, "名称 *");
            sheet.value(0, 1, "日期");
            sheet.value(0, 2, "金额(元)");
            sheet.value(1, 0, " 梧桐 ");
            sheet.value(1, 1, LocalDate.of(2026, 1, 31));
            sheet.style(1, 1).format("yyyy\"年\"m\"月\"d\"日\"").set();
            sheet.value(1, 2, new BigDecimal("1000000.50"));
            sheet.value(3, 0, "second");
            sheet.value(3, 1, "2026-02-01");
        });

        assertThat(read(file))
                .containsExactly(
                        new Row(2, Map.of("name", "梧桐", "day", "2026-01-31", "worth", "1000000.5"), List.of()),
                        new Row(4, Map.of("name", "second", "day", "2026-02-01"), List.of()));
    }

    @Test
    void readLinesOfJsonByTheirFields() throws IOException {
        var file = text("""
                \uFEFF{"name":"梧桐","worth":1000000.50,"day":null}

                {"名称":"second","owner":"x","day":{"y":1}}
                {"name":
                7
                {"name":"sixth","worth":1e999}
                """);

        assertThat(read(file))
                .containsExactly(
                        new Row(1, Map.of("name", "梧桐", "worth", "1000000.50"), List.of()),
                        new Row(
                                3,
                                Map.of("name", "second"),
                                List.of(
                                        new RowError(3, "owner", "is not known here"),
                                        new RowError(3, "day", "must be a single value"))),
                        new Row(4, Map.of(), List.of(new RowError(4, "", "is not a JSON object"))),
                        new Row(5, Map.of(), List.of(new RowError(5, "", "is not a JSON object"))),
                        new Row(6, Map.of("name", "sixth", "worth", "1E+999"), List.of()));
    }

    @Test
    void readPackedLines() throws IOException {
        assertThat(read(packed(text("{\"name\":\"梧桐\"}"))))
                .extracting(row -> row.cell("name").orElseThrow())
                .containsExactly("梧桐");
        assertRefused("not-a-spreadsheet", Arrays.copyOf(packed(text("{\"name\":\"梧桐\"}")), 20));
        assertRefused("not-a-spreadsheet", packed(text("name,day")));
        assertRefused("unpacks-too-large", packed(new byte[(512 << 20) + 1]));
    }

    private static byte[] packed(byte[] file) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var target = new GZIPOutputStream(bytes)) {
            target.write(file);
        }
        return bytes.toByteArray();
    }

    @Test
    void tooLongCellsAndLinesAreErrorsOfTheirRow() throws IOException {
        var file = text("{\"name\":\"" + "a".repeat(2001) + "\"}\n{\"name\":\"" + "a".repeat(1_000_000)
                + "\"}\n{\"name\":\"b\"}");

        assertThat(read(file))
                .extracting(row -> row.errors().size(), Row::number)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, 1),
                        org.assertj.core.groups.Tuple.tuple(1, 2),
                        org.assertj.core.groups.Tuple.tuple(0, 3));
    }

    @Test
    void whatIsNoSpreadsheetIsRefused() throws IOException {
        var table = sheet(sheet -> sheet.value(0, 0, "名称"));

        assertRefused("not-a-spreadsheet", new byte[0]);
        assertRefused("not-a-spreadsheet", text("name,day\na,b"));
        assertRefused("not-a-spreadsheet", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0});
        assertRefused("not-a-spreadsheet", new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0, 0, 0});
        assertRefused("not-a-spreadsheet", Arrays.copyOf(table, table.length / 2));
        assertRefused("not-a-spreadsheet", zip("word/document.xml", "<x/>".getBytes(StandardCharsets.UTF_8)));
        assertRefused("not-a-spreadsheet", zip("xl/workbook.xml", "<x/>".getBytes(StandardCharsets.UTF_8)));
        assertRefused("not-a-spreadsheet", new byte[] {'{', '}', '\n', '{', (byte) 0xFF, (byte) 0xFE});
    }

    @Test
    void anArchiveThatUnpacksWithoutEndIsRefused() throws IOException {
        assertRefused("unpacks-too-large", zip("xl/workbook.xml", new byte[64 << 20]));
    }

    @Test
    void unknownDoubledAndMissingColumnsAreNamed() throws IOException {
        assertRefused("unknown-columns", sheet(sheet -> {
            sheet.value(0, 0, "名称");
            sheet.value(0, 1, "Owner");
        }));
        assertRefused("unknown-columns", sheet(sheet -> {
            sheet.value(0, 0, "名称");
            sheet.value(0, 1, "name");
        }));
        assertRefused("missing-columns", sheet(sheet -> sheet.value(0, 0, "日期")));
    }

    @Test
    void moreRowsThanAllowedAreRefused() throws IOException {
        try (var rows = Rows.open(new ByteArrayInputStream(text("{}\n{}\n{}\n")), columns, 2)) {
            assertThat(rows.next().number()).isEqualTo(1);
            assertThat(rows.next().number()).isEqualTo(2);
            assertThatExceptionOfType(UnusableFile.class)
                    .isThrownBy(rows::next)
                    .satisfies(refused -> assertThat(refused.code()).isEqualTo("too-many-rows"));
        }
    }

    @Test
    void hundredThousandRowsWithEveryTenthWrongAreCounted() throws IOException {
        var sheet = sheet(target -> {
            target.value(0, 0, "名称");
            for (var row = 1; row <= 100_000; row++) {
                target.inlineString(row, 0, row % 10 == 0 ? "x".repeat(2001) : "thing " + row);
                if (row % 1000 == 0) {
                    flush(target);
                }
            }
        });
        var lines = text(IntStream.rangeClosed(1, 100_000)
                .mapToObj(row -> row % 10 == 0 ? "{\"owner\":1}" : "{\"name\":\"thing %d\"}".formatted(row))
                .collect(Collectors.joining("\n")));

        for (var file : List.of(sheet, lines)) {
            var errors = new RowErrors(500);
            var good = 0;
            try (var rows = Rows.open(new ByteArrayInputStream(file), columns, 100_000)) {
                while (rows.hasNext()) {
                    var row = rows.next();
                    errors.addAll(row.errors());
                    good += row.errors().isEmpty() ? 1 : 0;
                }
            }
            assertThat(good).isEqualTo(90_000);
            assertThat(errors.total()).isEqualTo(10_000);
            assertThat(errors.first()).hasSize(500);
        }
    }

    private List<Row> read(byte[] file) throws IOException {
        var all = new ArrayList<Row>();
        try (var rows = Rows.open(new ByteArrayInputStream(file), columns, 1000)) {
            rows.forEachRemaining(all::add);
        }
        return all;
    }

    private void assertRefused(String code, byte[] file) {
        assertThatExceptionOfType(UnusableFile.class)
                .isThrownBy(() -> read(file))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] sheet(java.util.function.Consumer<Worksheet> content) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var book = new Workbook(file, "test", "1.0")) {
            content.accept(book.newWorksheet("表"));
        }
        return file.toByteArray();
    }

    private static void flush(Worksheet sheet) {
        try {
            sheet.flush();
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return file.toByteArray();
    }
}
