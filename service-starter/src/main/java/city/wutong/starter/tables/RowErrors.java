package city.wutong.starter.tables;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Collects errors of a file: the first ones are kept, all are counted. */
public final class RowErrors {

    private final List<RowError> first = new ArrayList<>();
    private final int kept;
    private long total;

    public RowErrors(int kept) {
        this.kept = kept;
    }

    public void add(int row, String field, String message) {
        total++;
        if (first.size() < kept) {
            first.add(new RowError(row, field, message));
        }
    }

    public void addAll(Collection<RowError> errors) {
        errors.forEach(error -> add(error.row(), error.field(), error.message()));
    }

    public boolean isEmpty() {
        return total == 0;
    }

    public long total() {
        return total;
    }

    public List<RowError> first() {
        return List.copyOf(first);
    }
}
