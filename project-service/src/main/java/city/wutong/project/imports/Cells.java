package city.wutong.project.imports;

import city.wutong.project.directory.Text;
import city.wutong.starter.tables.Row;
import city.wutong.starter.tables.RowErrors;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A row's cells; what cannot be read is noted once. */
record Cells(Row row, RowErrors errors, Set<String> unreadable) {

    Cells(Row row, RowErrors errors) {
        this(row, errors, new HashSet<>());
        row.errors().forEach(error -> unreadable.add(error.field()));
    }

    @Nullable String text(String field) {
        return row.cell(field).orElse(null);
    }

    @Nullable BigDecimal number(String field) {
        return read(
                field,
                text -> text.matches("-?[0-9]{1,20}([.][0-9]{1,10})?")
                        ? Optional.of(new BigDecimal(text))
                        : Optional.empty(),
                Sentences.NUMBER);
    }

    @Nullable LocalDate day(String field) {
        return read(field, Cells::parsed, Sentences.DAY);
    }

    <T> @Nullable T read(String field, Function<String, Optional<T>> reading, Text wanted) {
        var cell = row.cell(field);
        var value = cell.flatMap(reading);
        if (cell.isPresent() && value.isEmpty()) {
            unreadable.add(field);
            note(field, wanted);
        }
        return value.orElse(null);
    }

    void note(String field, Text text) {
        errors.add(row.number(), field, Sentences.of(text));
    }

    private static Optional<LocalDate> parsed(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
