package city.wutong.platform.bench;

import java.util.LinkedHashMap;
import java.util.Map;

/** What was measured, each held against its bar. */
final class Bars {
    private final Map<String, Object> results = new LinkedHashMap<>();

    void atMost(String what, double measured, double bar) {
        put(what, measured, "at most", bar, measured <= bar);
    }

    void atLeast(String what, double measured, double bar) {
        put(what, measured, "at least", bar, measured >= bar);
    }

    private void put(String what, double measured, String kind, double bar, boolean met) {
        var one = new LinkedHashMap<String, Object>();
        // Not measured is not met, and NaN is no JSON.
        one.put("measured", Double.isFinite(measured) ? Math.round(measured * 100) / 100.0 : "none");
        one.put(kind, bar);
        one.put("bar", met ? "met" : "missed");
        results.put(what, one);
    }

    void note(String what, Object value) {
        results.put(what, value);
    }

    Map<String, Object> results() {
        return results;
    }
}
