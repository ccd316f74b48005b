package city.wutong.volunteer.imports;

import city.wutong.starter.tables.ImportHasErrors;
import city.wutong.starter.tables.Row;
import city.wutong.starter.tables.RowErrors;
import city.wutong.volunteer.volunteers.TakingOver;
import city.wutong.volunteer.volunteers.TakingOver.Match;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks at every row of one file, against the others and against those registered, before any is taken. */
class FileCheck {

    private static final int TOLD = 100;

    private final RowReading reading;
    private final TakingOver takingOver;
    private final LocalDate today;
    private final RowErrors errors = new RowErrors(TOLD);

    /** In which row a person, by fingerprint, and a number came first. */
    private final Map<String, Integer> persons = new HashMap<>();

    private final Map<String, Integer> numbers = new HashMap<>();
    private int read;
    private int unchanged;

    FileCheck(RowReading reading, TakingOver takingOver, LocalDate today) {
        this.reading = reading;
        this.takingOver = takingOver;
        this.today = today;
    }

    void look(List<Row> batch) {
        read += batch.size();
        var before = errors.total();
        var rows = batch.stream().map(row -> reading.check(row, today, errors)).toList();
        // Rows with errors cannot be held against anything; their errors stop the import anyway.
        if (errors.total() == before) {
            var matches =
                    takingOver.match(rows.stream().map(VolunteerRow::imported).toList());
            for (var place = 0; place < rows.size(); place++) {
                hold(rows.get(place), matches.get(place));
            }
        }
    }

    private void hold(VolunteerRow row, Match match) {
        once(row, "identityNumber", match.identity(), persons);
        once(row, "number", row.number(), numbers);
        switch (match.outcome()) {
            case NEW -> {}
            case SAME -> unchanged++;
            case OTHER_CONTENT -> errors.add(row.row(), "identityNumber", Sentences.of(Sentences.DIFFERS));
            case NUMBER_TAKEN -> errors.add(row.row(), "number", Sentences.of(Sentences.NUMBER_TAKEN));
        }
    }

    private void once(VolunteerRow row, String field, @Nullable String value, Map<String, Integer> seen) {
        var before = value == null ? null : seen.putIfAbsent(value, row.row());
        if (before != null) {
            errors.add(row.row(), field, Sentences.of(Sentences.TWICE, before));
        }
    }

    /** What taking the file would do; refuses if anything is wrong with it. */
    Report report() {
        if (!errors.isEmpty()) {
            throw new ImportHasErrors(errors);
        }
        return new Report(read, read - unchanged, unchanged);
    }
}
