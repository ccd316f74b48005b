package city.wutong.registry.applications;

import city.wutong.starter.rules.RuleReference;
import java.time.Instant;

/**
 * What the reviewing officer proposes; a colleague decides.
 *
 * @param rule the clause on which it rests
 * @param by account of the officer, who may not decide it
 */
public record Opinion(boolean approve, RuleReference rule, String reason, String by, Instant at) {}
