package city.wutong.project.imports;

import city.wutong.starter.tables.Row;
import city.wutong.starter.tables.RowErrors;
import city.wutong.starter.tables.Rows;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/**
 * Takes over what an older list holds. Every row is checked before the first is entered; what is here already with the
 * same content stays as it is, so that an import that broke off is completed by sending the file again.
 */
@Component
public class Importing {

    private static final int MOST_ROWS = 100_000;
    private static final int BATCH = 500;

    private final ProjectRows projects;
    private final CaseRows cases;
    private final Validator validator;

    Importing(ProjectRows projects, CaseRows cases, Validator validator) {
        this.projects = projects;
        this.cases = cases;
        this.validator = validator;
    }

    /**
     * Takes projects over, or with {@code dryRun} only tells what that would do.
     *
     * @param by account of whoever takes them over
     */
    public Report takeProjects(InputStream upload, boolean dryRun, String by) throws IOException {
        return take(projects, upload, dryRun, by);
    }

    /**
     * Takes closed cases over, or with {@code dryRun} only tells what that would do.
     *
     * @param by account of whoever takes them over
     */
    public Report takeCases(InputStream upload, boolean dryRun, String by) throws IOException {
        return take(cases, upload, dryRun, by);
    }

    private <R extends FileRow> Report take(Kind<R> kind, InputStream upload, boolean dryRun, String by)
            throws IOException {
        try (var rows = Rows.open(upload, kind.columns(), MOST_ROWS)) {
            var check = new FileCheck<>(kind, validator);
            inBatches(rows, check::look);
            var checked = check.report();
            if (dryRun || checked.entered() == 0) {
                return checked;
            }
            rows.rewind();
            var entered = new AtomicInteger();
            inBatches(rows, batch -> entered.addAndGet(enter(kind, batch, by)));
            return new Report(checked.read(), entered.get(), checked.read() - entered.get());
        }
    }

    private static <R extends FileRow> int enter(Kind<R> kind, List<Row> batch, String by) {
        var rows = batch.stream()
                .map(row -> kind.read(new Cells(row, new RowErrors(0))))
                .toList();
        var here = kind.here(rows);
        return kind.enter(
                rows.stream().filter(row -> !here.containsKey(row.number())).toList(), by);
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
}
