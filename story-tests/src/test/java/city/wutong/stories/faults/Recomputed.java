package city.wutong.stories.faults;

import city.wutong.stories.check.Projection;
import city.wutong.stories.running.Answer;
import city.wutong.stories.running.Door;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What services store against what they compute anew when they are asked to. */
final class Recomputed {

    private Recomputed() {}

    /** Every credit, from the whole log. */
    static Projection credit(Door door) {
        var answer = ask(door, "/api/evaluation/operations/credit/recomputation");
        var shown = differing(answer);
        var folded = new HashMap<String, String>();
        if (answer.isSuccess()) {
            shown.put("all credits", answer.text("storedDigest"));
            folded.put("all credits", answer.text("recomputedDigest"));
        }
        return new Projection("credit", "", Map.of(), shown, folded);
    }

    /** Every total of hours, from the whole ledger. */
    static Projection hours(Door door) {
        var shown = differing(ask(door, "/api/volunteer/operations/hours/recomputation"));
        return new Projection("hours", "", Map.of(), shown, Map.of());
    }

    private static Answer ask(Door door, String path) {
        return door.post("operator", path, UUID.randomUUID().toString(), Map.of());
    }

    private static Map<String, String> differing(Answer answer) {
        var shown = new HashMap<String, String>();
        if (answer.isSuccess()) {
            answer.json().path("differing").forEach(one -> shown.put(one.asString(), "something else"));
        } else {
            shown.put("the recomputation", "%d %s".formatted(answer.status(), answer.text("code")));
        }
        return shown;
    }
}
