package city.wutong.stories.faults;

import city.wutong.stories.check.Projection;
import city.wutong.stories.running.Door;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Every credit as it is stored against the one that the service computes anew from the whole log. */
final class Recomputed {

    private static final String PATH = "/api/evaluation/operations/credit/recomputation";

    private Recomputed() {}

    static Projection credit(Door door) {
        var answer = door.post("operator", PATH, UUID.randomUUID().toString(), Map.of());
        var shown = new HashMap<String, String>();
        var folded = new HashMap<String, String>();
        if (answer.isSuccess()) {
            shown.put("all credits", answer.text("storedDigest"));
            folded.put("all credits", answer.text("recomputedDigest"));
            answer.json().path("differing").forEach(code -> shown.put(code.asString(), "another credit"));
        } else {
            shown.put("the recomputation", "%d %s".formatted(answer.status(), answer.text("code")));
        }
        return new Projection("credit", "", Map.of(), shown, folded);
    }
}
