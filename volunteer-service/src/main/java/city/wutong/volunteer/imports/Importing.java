package city.wutong.volunteer.imports;

import city.wutong.starter.tables.Row;
import city.wutong.starter.tables.Rows;
import city.wutong.starter.time.BusinessTime;
import city.wutong.volunteer.volunteers.TakingOver;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.springframework.stereotype.Component;

/**
 * Takes over an older register. Every row is checked before the first is entered; whoever is registered already with
 * the same content stays as he is, so that an import that broke off is completed by sending the file again.
 */
@Component
public class Importing {

    private static final int MOST_ROWS = 100_000;
    private static final int BATCH = 500;

    private final RowReading reading;
    private final TakingOver takingOver;
    private final Clock clock;

    Importing(RowReading reading, TakingOver takingOver, Clock clock) {
        this.reading = reading;
        this.takingOver = takingOver;
        this.clock = clock;
    }

    /** Only tells what taking the file would do. */
    public Report preview(InputStream upload) throws IOException {
        try (var rows = Rows.open(upload, VolunteerRow.COLUMNS, MOST_ROWS)) {
            return check(rows, today());
        }
    }

    public Report take(InputStream upload) throws IOException {
        var today = today();
        try (var rows = Rows.open(upload, VolunteerRow.COLUMNS, MOST_ROWS)) {
            var checked = check(rows, today);
            if (checked.entered() == 0) {
                return checked;
            }
            rows.rewind();
            var entered = inBatches(rows, batch -> enter(batch, today));
            return new Report(checked.read(), entered, checked.read() - entered);
        }
    }

    private Report check(Rows rows, LocalDate today) {
        var check = new FileCheck(reading, takingOver, today);
        var _ = inBatches(rows, batch -> {
            check.look(batch);
            return batch.size();
        });
        return check.report();
    }

    private int enter(List<Row> batch, LocalDate today) {
        return takingOver.enter(
                batch.stream().map(row -> reading.read(row, today).imported()).toList());
    }

    private static int inBatches(Rows rows, ToIntFunction<List<Row>> act) {
        var sum = 0;
        var batch = new ArrayList<Row>(BATCH);
        while (rows.hasNext()) {
            batch.add(rows.next());
            if (batch.size() == BATCH || !rows.hasNext()) {
                sum += act.applyAsInt(List.copyOf(batch));
                batch.clear();
            }
        }
        return sum;
    }

    private LocalDate today() {
        return BusinessTime.dayOf(clock.instant());
    }
}
