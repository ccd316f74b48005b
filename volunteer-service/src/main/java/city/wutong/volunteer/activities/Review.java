package city.wutong.volunteer.activities;

import city.wutong.starter.rules.RuleReference;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the town made of a plan.
 *
 * @param by the officer's account
 * @param reason for which it was sent back, or null
 */
public record Review(
        String by,
        Instant at,
        boolean isPublished,
        @Nullable String reason,
        RuleReference rule) {}
