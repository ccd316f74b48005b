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
        // Not measured is not met.
        one.put("measured", shown(measured));
        one.put(kind, bar);
        one.put("bar", met ? "met" : "missed");
        results.put(what, one);
    }

    void note(String what, Object value) {
        results.put(what, value instanceof Double number ? shown(number) : value);
    }

    Map<String, Object> results() {
        return results;
    }

    /** NaN is no JSON. */
    private static Object shown(double measured) {
        return Double.isFinite(measured) ? Math.round(measured * 100) / 100.0 : "none";
    }
}
