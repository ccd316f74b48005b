package city.wutong.project.directory;

import city.wutong.starter.rules.RuleReference;
import city.wutong.starter.web.Refused;
import java.util.Map;

/** A rule stands against somebody's taking part in the library. */
public class MayNotTakePart extends Refused {

    private final transient Text reason;

    MayNotTakePart(String code, Text reason, RuleReference rule) {
        super("may-not-take-part", 409, "%s may not take part: %s".formatted(code, reason.en()), rule);
        this.reason = reason;
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("reason", reason);
    }
}
