package city.wutong.volunteer.hoursimports;

import city.wutong.starter.commands.Command;
import city.wutong.starter.commands.Receipt;
import city.wutong.starter.tables.RowErrors;
import city.wutong.starter.tables.Rows;
import city.wutong.starter.time.BusinessTime;
import city.wutong.starter.web.Refused;
import city.wutong.volunteer.hours.HoursRuleBook;
import city.wutong.volunteer.hours.LedgerPages;
import city.wutong.volunteer.hoursimports.HoursImport.Stage;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Takes files of existing hours one after the other; whoever sent one asks how far it is. */
@Component
public class ImportingHours implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ImportingHours.class);
    private static final int MOST_ROWS = 1_000_000;
    private static final int ERRORS_TOLD = 100;

    private final HoursImports imports;
    private final LedgerPages ledger;
    private final HoursRuleBook rules;
    private final KnownNames names;
    private final Clock clock;
    private final ExecutorService queue = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("hours-import").factory());

    ImportingHours(HoursImports imports, LedgerPages ledger, HoursRuleBook rules, KnownNames names, Clock clock) {
        this.imports = imports;
        this.ledger = ledger;
        this.rules = rules;
        this.names = names;
        this.clock = clock;
    }

    /** Refuses at once what is no file of hours; all else is done behind the caller's back. */
    public Receipt begin(InputStream upload, boolean isDryRun, Locale language) throws IOException {
        var rows = Rows.open(upload, HoursRow.COLUMNS, MOST_ROWS);
        var isHandedOver = false;
        try {
            var id = new ImportId(Command.newIdentity().toString());
            var isRepeated = imports.find(id).isPresent();
            var receipt = imports.add(new HoursImport(id, isDryRun, clock.instant()));
            if (!isRepeated) {
                queue.execute(() -> run(id, rows, isDryRun, Sentences.in(language)));
                isHandedOver = true;
            }
            return receipt;
        } finally {
            if (!isHandedOver) {
                rows.close();
            }
        }
    }

    private void run(ImportId id, Rows opened, boolean isDryRun, Sentences said) {
        try (var rows = opened) {
            carryOut(id, rows, isDryRun, said);
        } catch (Refused refused) {
            change(id, one -> one.refuse(refused.code(), clock.instant()));
        } catch (IOException | RuntimeException failed) {
            LOG.warn("The import {} broke off; the same file again completes it", id.value(), failed);
            change(id, one -> one.breakOff(clock.instant()));
        }
    }

    private void carryOut(ImportId id, Rows rows, boolean isDryRun, Sentences said) {
        var errors = new RowErrors(ERRORS_TOLD);
        var run = new ImportRun(
                ledger,
                rules,
                said,
                errors,
                (stage, progress) -> change(id, one -> one.reach(stage, progress, clock.instant())));
        run.read(rows, BusinessTime.dayOf(clock.instant()));
        run.checkNames(names);
        run.check(clock.instant());
        if (!errors.isEmpty()) {
            change(id, one -> one.refuse(errors.total(), errors.first(), run.progress(), clock.instant()));
            return;
        }
        if (!isDryRun && run.progress().entered() > 0) {
            run.enter(clock.instant());
        }
        if (!errors.isEmpty()) {
            change(id, one -> one.breakOff(errors.total(), errors.first(), clock.instant()));
            return;
        }
        change(id, one -> one.reach(Stage.DONE, run.progress(), clock.instant()));
    }

    private void change(ImportId id, Consumer<HoursImport> act) {
        var _ = imports.change(id, act);
    }

    /** What is being entered stays, the rest is completed by the same file. */
    @Override
    public void destroy() {
        var _ = queue.shutdownNow();
    }
}
