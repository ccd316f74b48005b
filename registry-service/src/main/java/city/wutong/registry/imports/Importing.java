package city.wutong.registry.imports;

import city.wutong.registry.organisations.Organisation;
import city.wutong.registry.organisations.Organisations;
import city.wutong.registry.organisations.Registering;
import city.wutong.starter.tables.Row;
import city.wutong.starter.tables.Rows;
import city.wutong.starter.time.BusinessTime;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Takes over an older register. Every row is checked before the first is entered; what is in the register already with
 * the same content stays as it is, so that an import that broke off is completed by sending the file again.
 */
@Component
public class Importing {

    private static final int MOST_ROWS = 100_000;
    private static final int BATCH = 500;

    private final RowReading reading;
    private final Organisations organisations;
    private final Registering registering;
    private final Clock clock;

    Importing(RowReading reading, Organisations organisations, Registering registering, Clock clock) {
        this.reading = reading;
        this.organisations = organisations;
        this.registering = registering;
        this.clock = clock;
    }

    /** Only tells what taking the file would do. */
    public Report preview(InputStream upload) throws IOException {
        try (var rows = Rows.open(upload, RegisterRow.COLUMNS, MOST_ROWS)) {
            return check(rows);
        }
    }

    public Report take(InputStream upload) throws IOException {
        try (var rows = Rows.open(upload, RegisterRow.COLUMNS, MOST_ROWS)) {
            var checked = check(rows);
            if (checked.entered() == 0) {
                return checked;
            }
            rows.rewind();
            var entered = new Tally();
            inBatches(rows, batch -> entered.add(enter(batch)));
            return new Report(
                    checked.read(),
                    entered.count,
                    checked.read() - entered.count,
                    checked.warned(),
                    checked.warnings());
        }
    }

    private Report check(Rows rows) {
        var check = new FileCheck(reading, organisations, BusinessTime.dayOf(clock.instant()));
        inBatches(rows, check::look);
        return check.report();
    }

    private int enter(List<Row> batch) {
        var entries = batch.stream().map(row -> reading.read(row).entry()).toList();
        var known = organisations
                .allOf(entries.stream().map(entry -> entry.code()).toList())
                .stream()
                .map(Organisation::id)
                .collect(Collectors.toSet());
        return registering.enterAll(
                entries.stream().filter(entry -> !known.contains(entry.code())).toList());
    }

    private static void inBatches(Rows rows, Consumer<List<Row>> act) {
        var batch = new ArrayList<Row>(BATCH);
        while (rows.hasNext()) {
            batch.add(rows.next());
            if (batch.size() == BATCH) {
                act.accept(List.copyOf(batch));
                batch.clear();
            }
        }
        if (!batch.isEmpty()) {
            act.accept(List.copyOf(batch));
        }
    }

    private static class Tally {

        private int count;

        void add(int more) {
            count += more;
        }
    }
}
