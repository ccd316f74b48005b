package city.wutong.registry.imports;

import city.wutong.registry.organisations.CodeCheck;
import city.wutong.registry.organisations.Division;
import city.wutong.registry.organisations.Divisions;
import city.wutong.registry.organisations.Finding;
import city.wutong.registry.organisations.OrganisationType;
import city.wutong.registry.organisations.Text;
import city.wutong.starter.tables.Row;
import city.wutong.starter.tables.RowErrors;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Reads rows of a file as organisations and tells what is wrong with each. */
@Component
class RowReading {

    private static final Map<String, OrganisationType> OTHER_WORDS =
            Map.of("民办非企业单位", OrganisationType.SERVICE_INSTITUTION, "民非", OrganisationType.SERVICE_INSTITUTION);

    private final Validator validator;
    private final CodeCheck codes;
    private final Divisions divisions;

    RowReading(Validator validator, CodeCheck codes, Divisions divisions) {
        this.validator = validator;
        this.codes = codes;
        this.divisions = divisions;
    }

    /** The row without a word on what is wrong with it; for rows that were checked before. */
    RegisterRow read(Row row) {
        return read(row, new Cells(row, new RowErrors(0)));
    }

    RegisterRow check(Row row, LocalDate today, RowErrors errors, RowErrors warnings) {
        errors.addAll(row.errors());
        var cells = new Cells(row, errors);
        var read = read(row, cells);
        for (var wrong : validator.validate(read)) {
            var field = wrong.getPropertyPath().toString();
            if (wrong.getInvalidValue() != null) {
                errors.add(row.number(), field, wrong.getMessage());
            } else if (!cells.unreadable.contains(field)) {
                errors.add(row.number(), field, Sentences.of(Sentences.MISSING));
            }
        }
        if (read.code() != null && read.type() != null) {
            for (var finding : codes.imported(read.code(), read.type(), today)) {
                note(row.number(), finding, finding.isError() ? errors : warnings);
            }
        }
        return read;
    }

    private static void note(int row, Finding finding, RowErrors target) {
        target.add(row, "code", Sentences.of(finding.text()));
    }

    private RegisterRow read(Row row, Cells cells) {
        return new RegisterRow(
                row.number(),
                cells.text("code"),
                cells.text("name"),
                cells.read("type", RowReading::type, Sentences.TYPE),
                cells.text("domicile"),
                cells.read("division", this::division, Sentences.DIVISION),
                cells.text("purpose"),
                cells.text("scope"),
                cells.text("areaOfActivity"),
                cells.text("foundationType"),
                cells.text("legalRepresentative"),
                cells.read("fund", RowReading::number, Sentences.NUMBER),
                cells.text("supervisingUnit"),
                cells.read("registeredOn", RowReading::day, Sentences.DAY));
    }

    private static Optional<OrganisationType> type(String word) {
        return Arrays.stream(OrganisationType.values())
                .filter(type -> type.name().equals(word) || type.title().zh().equals(word))
                .findFirst()
                .or(() -> Optional.ofNullable(OTHER_WORDS.get(word)));
    }

    private Optional<String> division(String word) {
        return divisions.all().stream()
                .filter(division ->
                        division.code().equals(word) || division.name().zh().equals(word))
                .map(Division::code)
                .findFirst();
    }

    private static Optional<BigDecimal> number(String text) {
        return text.matches("-?[0-9]{1,20}([.][0-9]{1,10})?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /** A row's cells; what cannot be read is noted once. */
    private record Cells(Row row, RowErrors errors, Set<String> unreadable) {

        Cells(Row row, RowErrors errors) {
            this(row, errors, new HashSet<>());
            row.errors().forEach(error -> unreadable.add(error.field()));
        }

        @org.jspecify.annotations.Nullable String text(String field) {
            return row.cell(field).orElse(null);
        }

        <T> @org.jspecify.annotations.Nullable T read(
                String field, Function<String, Optional<T>> reading, Text wanted) {
            var cell = row.cell(field);
            var value = cell.flatMap(reading);
            if (cell.isPresent() && value.isEmpty()) {
                unreadable.add(field);
                errors.add(row.number(), field, Sentences.of(wanted));
            }
            return value.orElse(null);
        }
    }
}
