package city.wutong.starter.rules;

/** A rule set on the class path is wrong; the service must not start with it. */
public class UnusableRuleSet extends RuntimeException {

    UnusableRuleSet(String sentence) {
        super(sentence);
    }

    UnusableRuleSet(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
