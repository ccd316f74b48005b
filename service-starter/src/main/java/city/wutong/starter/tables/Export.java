package city.wutong.starter.tables;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/**
 * A table that is written while its rows are read, whatever their number.
 *
 * @param name the file's name without ending; any script
 */
public record Export<T>(String name, List<Column<T>> columns) {

    public Export {
        columns = List.copyOf(columns);
    }

    /** A heading and what stands below it: a text, number, day, instant, boolean or enum constant, or nothing. */
    public record Column<T>(String heading, Function<? super T, ? extends @Nullable Object> value) {}

    /** In which form a table is written. */
    public enum Format {
        CSV("text/csv;charset=UTF-8"),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

        private final MediaType type;

        Format(String type) {
            this.type = MediaType.parseMediaType(type);
        }
    }

    /**
     * The answer that carries the table as a file.
     *
     * @param rows opened when the writing begins, and closed after it
     */
    public ResponseEntity<StreamingResponseBody> as(Format format, Supplier<? extends Stream<T>> rows) {
        var file = name + "." + format.name().toLowerCase(Locale.ROOT);
        var disposition = ContentDisposition.attachment().filename(file, StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .contentType(format.type)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(target -> {
                    try (var opened = rows.get()) {
                        switch (format) {
                            case CSV -> CsvTable.write(this, opened.iterator(), target);
                            case XLSX -> SheetTable.write(this, opened.iterator(), target);
                        }
                    }
                });
    }
}
