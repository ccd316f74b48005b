package city.wutong.volunteer.hours;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Adds entries up by scope. */
class Sums {

    private final Map<Scope, Balance> balances = new LinkedHashMap<>();
    private long pages;
    private long entries;

    /** What the totals have counted of a page. */
    void add(Counting.Uncounted one) {
        pages++;
        entries += one.counted();
        add(one.page().entries().subList(0, one.counted()));
    }

    void add(List<Entry> entries) {
        for (var entry : entries) {
            var moved = Balance.of(entry);
            Scope.of(entry).forEach(scope -> balances.merge(scope, moved, Balance::plus));
        }
    }

    long pages() {
        return pages;
    }

    long entries() {
        return entries;
    }

    Map<Scope, Balance> balances() {
        return balances;
    }
}
