package city.wutong.volunteer.hoursimports;

import city.wutong.starter.tables.RowErrors;
import city.wutong.starter.tables.Rows;
import city.wutong.volunteer.hours.HoursRuleBook;
import city.wutong.volunteer.hours.LedgerPage;
import city.wutong.volunteer.hours.LedgerPages;
import city.wutong.volunteer.hours.PageId;
import city.wutong.volunteer.hoursimports.HoursImport.Progress;
import city.wutong.volunteer.hoursimports.HoursImport.Stage;
import city.wutong.volunteer.hoursimports.VolunteerRows.Entered;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Reads one file, holds it against the ledger, and enters it volunteer by volunteer. */
class ImportRun {

    private static final int VOLUNTEERS = 250;
    private static final int ROWS_TOLD = 50_000;

    private final Gathered gathered = new Gathered();
    private final LedgerPages ledger;
    private final HoursRuleBook rules;
    private final Sentences said;
    private final RowErrors errors;
    private final BiConsumer<Stage, Progress> told;
    private Progress progress = Progress.NONE;

    ImportRun(
            LedgerPages ledger,
            HoursRuleBook rules,
            Sentences said,
            RowErrors errors,
            BiConsumer<Stage, Progress> told) {
        this.ledger = ledger;
        this.rules = rules;
        this.said = said;
        this.errors = errors;
        this.told = told;
    }

    Progress progress() {
        return progress;
    }

    void read(Rows rows, LocalDate today) {
        var reading = new RowReading(rules, today, said, errors);
        var read = 0L;
        while (rows.hasNext()) {
            reading.read(rows.next()).ifPresent(gathered::add);
            if (++read % ROWS_TOLD == 0) {
                tell(Stage.READING, new Progress(read, 0, 0, 0, 0));
            }
        }
        tell(Stage.READING, new Progress(read, 0, 0, 0, 0));
        gathered.arrange();
    }

    void checkNames(KnownNames names) {
        names.check(gathered, said, errors);
    }

    /** Enters all in memory and notes what goes wrong. */
    void check(Instant now) {
        var unchanged = 0L;
        var entered = 0L;
        var minutes = 0L;
        var checked = 0L;
        for (int from = 0; from < gathered.volunteers().size(); from += VOLUNTEERS) {
            var batch = batch(from);
            var known = known(batch);
            for (var rows : batch) {
                var came = rows.enter(known, rules, now, said, errors);
                entered += came.rows();
                minutes += came.minutes();
                unchanged += came.unchanged();
                checked += came.rows() + came.unchanged();
            }
            tell(Stage.CHECKING, new Progress(progress.read(), checked, entered, minutes, unchanged));
        }
    }

    /**
     * Writes what {@link #check} found in order; each page once, with all its new entries and their events. Stops where
     * the ledger has changed since, so that it would not take a row any more.
     */
    void enter(Instant now) {
        var checked = progress.checked();
        var entered = 0L;
        var minutes = 0L;
        var unchanged = 0L;
        tell(Stage.ENTERING, new Progress(progress.read(), checked, 0, 0, 0));
        for (int from = 0; from < gathered.volunteers().size(); from += VOLUNTEERS) {
            var batch = batch(from);
            var known = known(batch);
            var begun = new HashSet<>(known.keySet());
            var came = new HashMap<VolunteerRows, Entered>();
            for (var rows : batch) {
                var one = rows.enter(known, rules, now, said, errors);
                came.put(rows, one);
                entered += one.rows();
                minutes += one.minutes();
                unchanged += one.unchanged();
            }
            if (!errors.isEmpty()) {
                return;
            }
            write(came, begun, now);
            tell(Stage.ENTERING, new Progress(progress.read(), checked, entered, minutes, unchanged));
        }
    }

    private void write(Map<VolunteerRows, Entered> came, HashSet<PageId> begun, Instant now) {
        var owners = new HashMap<PageId, VolunteerRows>();
        var fresh = new ArrayList<LedgerPage>();
        came.forEach((rows, one) -> one.pages().forEach((id, page) -> {
            owners.put(id, rows);
            if (!begun.contains(id)) {
                fresh.add(page);
            }
        }));
        var late = ledger.addAll(fresh).stream().map(LedgerPage::id).toList();
        owners.forEach((id, rows) -> {
            if (begun.contains(id) || late.contains(id)) {
                var _ = ledger.change(id, page -> rows.enterOn(page, rules, now));
            }
        });
    }

    private List<VolunteerRows> batch(int from) {
        var batch = new ArrayList<VolunteerRows>();
        for (int at = from; at < Math.min(gathered.volunteers().size(), from + VOLUNTEERS); at++) {
            batch.add(new VolunteerRows(gathered.volunteers().get(at), gathered.of(at)));
        }
        return batch;
    }

    private Map<PageId, LedgerPage> known(List<VolunteerRows> batch) {
        var wanted = new HashSet<PageId>();
        batch.forEach(rows -> wanted.addAll(rows.pages(rules)));
        var known = new HashMap<PageId, LedgerPage>();
        ledger.allOf(wanted).forEach(page -> known.put(page.id(), page));
        return known;
    }

    private void tell(Stage stage, Progress next) {
        progress = next;
        told.accept(stage, next);
    }
}
