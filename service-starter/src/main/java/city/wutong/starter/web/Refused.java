package city.wutong.starter.web;

import city.wutong.starter.rules.RuleReference;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rules do not allow what was asked; the caller is told the code, the sentence and the rule.
 *
 * <p>The status is a client error: 409 when another state would allow it, 422 when the content never will be.
 */
public abstract class Refused extends RuntimeException {

    private final String code;
    private final int status;
    private final transient @Nullable RuleReference rule;

    protected Refused(String code, int status, String sentence) {
        this(code, status, sentence, null);
    }

    protected Refused(String code, int status, String sentence, @Nullable RuleReference rule) {
        super(sentence);
        if (!code.matches("[a-z0-9]+(-[a-z0-9]+)*") || status < 400 || status > 499) {
            throw new IllegalArgumentException("A refusal has a kebab-case code and a status 4xx: " + code);
        }
        this.code = code;
        this.status = status;
        this.rule = rule;
    }

    /** The last part of the problem's type, for example {@code already-suspended}. */
    public String code() {
        return code;
    }

    public int status() {
        return status;
    }

    /** The sentence told to the caller. */
    public String sentence() {
        return String.valueOf(getMessage());
    }

    /** What else the problem says, by the names of its further members (RFC 9457, 3.2). */
    public Map<String, Object> members() {
        return Map.of();
    }

    /** The clause that refuses, where a rule set decides. */
    public Optional<RuleReference> rule() {
        return Optional.ofNullable(rule);
    }
}
