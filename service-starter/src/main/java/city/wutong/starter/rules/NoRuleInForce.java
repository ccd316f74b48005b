package city.wutong.starter.rules;

import java.time.LocalDate;

/** The rule set has no version for that day. */
public class NoRuleInForce extends RuntimeException {

    NoRuleInForce(String ruleSet, LocalDate day) {
        super("No version of rule set " + ruleSet + " is in force on " + day + ".");
    }
}
