package city.wutong.volunteer.activities;

import org.jspecify.annotations.Nullable;

/**
 * What volunteers are told before they sign up.
 *
 * @param venue where, in words
 * @param content what is done
 * @param risks that may be met, or null as long as nobody has written it
 * @param protection against them, or null
 * @param training before service, or null where none is planned
 */
public record Notice(
        String venue,
        String content,
        @Nullable String risks,
        @Nullable String protection,
        @Nullable String training) {}
