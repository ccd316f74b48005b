package city.wutong.volunteer.activities;

import org.jspecify.annotations.Nullable;

/**
 * What an organisation plans.
 *
 * @param field of service, by code
 * @param division where it takes place: nine digits of a town, or six for the whole city
 * @param places how many volunteers may take part
 * @param place where one checks in, or null
 */
public record Plan(
        String title,
        String field,
        String division,
        Window window,
        int places,
        @Nullable Place place,
        Notice notice,
        Demands demands) {}
