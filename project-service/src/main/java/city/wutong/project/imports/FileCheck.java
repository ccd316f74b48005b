package city.wutong.project.imports;

import city.wutong.starter.tables.ImportHasErrors;
import city.wutong.starter.tables.Row;
import city.wutong.starter.tables.RowErrors;
import jakarta.validation.Validator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Looks at every row of one file, against the others and against what is here, before any is taken. */
class FileCheck<R extends FileRow> {

    private static final int TOLD = 100;

    private final Kind<R> kind;
    private final Validator validator;
    private final RowErrors errors = new RowErrors(TOLD);

    /** In which row a number came first. */
    private final Map<String, Integer> numbers = new HashMap<>();

    private int read;
    private int unchanged;

    FileCheck(Kind<R> kind, Validator validator) {
        this.kind = kind;
        this.validator = validator;
    }

    void look(List<Row> batch) {
        read += batch.size();
        var check = kind.checking(batch.stream().map(this::read).toList());
        var rows = batch.stream().map(row -> checked(row, check)).toList();
        var here = kind.here(rows);
        for (var row : rows) {
            var number = row.number();
            if (number == null) {
                continue;
            }
            var before = numbers.putIfAbsent(number, row.row());
            if (before != null) {
                errors.add(row.row(), "number", Sentences.of(Sentences.TWICE.with(before)));
            }
            var known = here.get(number);
            // A row with errors cannot be compared; its errors stop the import anyway.
            if (known != null && errors.isEmpty()) {
                if (known.test(row)) {
                    unchanged++;
                } else {
                    errors.add(row.row(), "number", Sentences.of(Sentences.DIFFERS));
                }
            }
        }
    }

    private R read(Row row) {
        return kind.read(new Cells(row, new RowErrors(0)));
    }

    private R checked(Row row, BiConsumer<R, Cells> check) {
        var cells = new Cells(row, errors);
        errors.addAll(row.errors());
        var read = kind.read(cells);
        var wrong = validator.validate(read);
        for (var one : wrong) {
            var field = one.getPropertyPath().toString();
            if (one.getInvalidValue() != null) {
                errors.add(row.number(), field, one.getMessage());
            } else if (!cells.unreadable().contains(field)) {
                errors.add(row.number(), field, Sentences.of(Sentences.MISSING));
            }
        }
        if (wrong.isEmpty() && cells.unreadable().isEmpty()) {
            check.accept(read, cells);
        }
        return read;
    }

    /** What taking the file would do; refuses if anything is wrong with it. */
    Report report() {
        if (!errors.isEmpty()) {
            throw new ImportHasErrors(errors);
        }
        return new Report(read, read - unchanged, unchanged);
    }
}
