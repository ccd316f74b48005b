package city.wutong.volunteer.imports;

import city.wutong.starter.tables.Row;
import city.wutong.starter.tables.RowErrors;
import city.wutong.volunteer.catalogue.Catalogue;
import city.wutong.volunteer.catalogue.Division;
import city.wutong.volunteer.catalogue.ServiceField;
import city.wutong.volunteer.catalogue.Skill;
import city.wutong.volunteer.catalogue.Text;
import city.wutong.volunteer.volunteers.Admission;
import jakarta.validation.Validator;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads rows of a file as volunteers and tells what is wrong with each. */
@Component
class RowReading {

    private final Validator validator;
    private final Catalogue catalogue;
    private final Admission admission;

    RowReading(Validator validator, Catalogue catalogue, Admission admission) {
        this.validator = validator;
        this.catalogue = catalogue;
        this.admission = admission;
    }

    /** The row without a word on what is wrong with it; for rows that were checked before. */
    VolunteerRow read(Row row, LocalDate today) {
        return read(row, new Cells(row, new RowErrors(0)), today);
    }

    VolunteerRow check(Row row, LocalDate today, RowErrors errors) {
        errors.addAll(row.errors());
        var cells = new Cells(row, errors);
        var read = read(row, cells, today);
        for (var wrong : validator.validate(read)) {
            var field = wrong.getPropertyPath().toString();
            if (wrong.getInvalidValue() != null) {
                errors.add(row.number(), field, wrong.getMessage());
            } else if (!cells.unreadable.contains(field)) {
                errors.add(row.number(), field, Sentences.of(Sentences.MISSING));
            }
        }
        if (read.identityNumber() != null) {
            admit(read, read.identityNumber(), today, errors);
        }
        return read;
    }

    private void admit(VolunteerRow read, String number, LocalDate today, RowErrors errors) {
        switch (admission.obstacleTo(number, read.guardian().isPresent(), today)) {
            case NONE -> {}
            case WRONG_NUMBER -> errors.add(read.row(), "identityNumber", Sentences.of(Sentences.NUMBER));
            case TOO_YOUNG -> errors.add(read.row(), "identityNumber", Sentences.of(Sentences.TOO_YOUNG));
            case NO_GUARDIAN -> errors.add(read.row(), "guardianName", Sentences.of(Sentences.GUARDIAN));
        }
    }

    private VolunteerRow read(Row row, Cells cells, LocalDate today) {
        return new VolunteerRow(
                row.number(),
                cells.text("number"),
                cells.text("name"),
                cells.text("identityNumber"),
                cells.text("phone"),
                cells.text("address"),
                cells.read("division", this::division, Sentences.DIVISION),
                cells.several("skills", skills(today)),
                cells.several("fields", fields(today)),
                cells.read("joinedOn", RowReading::day, Sentences.DAY),
                cells.read("consentedOn", RowReading::day, Sentences.DAY),
                cells.text("guardianName"),
                cells.text("guardianPhone"),
                cells.text("guardianRelation"));
    }

    private Optional<String> division(String word) {
        return first(catalogue.divisions(), Division::code, Division::name, word);
    }

    private Function<String, Optional<String>> skills(LocalDate today) {
        return word -> first(catalogue.skillsOn(today), Skill::code, Skill::name, word);
    }

    private Function<String, Optional<String>> fields(LocalDate today) {
        return word -> first(catalogue.fieldsOn(today), ServiceField::code, ServiceField::name, word);
    }

    private static <T> Optional<String> first(
            List<T> choices, Function<T, String> code, Function<T, Text> name, String word) {
        return choices.stream()
                .filter(choice -> code.apply(choice).equals(word)
                        || name.apply(choice).zh().equals(word))
                .map(code)
                .findFirst();
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

        @Nullable String text(String field) {
            return row.cell(field).orElse(null);
        }

        <T> @Nullable T read(String field, Function<String, Optional<T>> reading, Text wanted) {
            var cell = row.cell(field);
            var value = cell.flatMap(reading);
            if (cell.isPresent() && value.isEmpty()) {
                unreadable.add(field);
                errors.add(row.number(), field, Sentences.of(wanted));
            }
            return value.orElse(null);
        }

        /** Words with a comma, a semicolon or an enumeration comma between them. */
        Set<String> several(String field, Function<String, Optional<String>> reading) {
            var read = new TreeSet<String>();
            for (var word : row.cell(field).orElse("").split("[,;、，；]", -1)) {
                if (!word.isBlank()) {
                    reading.apply(word.strip())
                            .ifPresentOrElse(
                                    read::add, () -> errors.add(row.number(), field, Sentences.of(Sentences.CHOICE)));
                }
            }
            return read;
        }
    }
}
