package city.wutong.volunteer.hours;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Adds entries up by scope. */
class Sums {

    private final Map<Scope, Balance> balances = new LinkedHashMap<>();

    void add(List<Entry> entries) {
        for (var entry : entries) {
            var moved = Balance.of(entry);
            Scope.of(entry).forEach(scope -> balances.merge(scope, moved, Balance::plus));
        }
    }

    Map<Scope, Balance> balances() {
        return balances;
    }
}
