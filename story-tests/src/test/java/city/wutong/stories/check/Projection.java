package city.wutong.stories.check;

import java.util.Map;

/**
 * What a service made of another's events.
 *
 * @param name what it is
 * @param taken number of the last event taken, for each subject
 * @param shown what it shows of each subject
 * @param folded what the fold of the whole log shows of each subject
 */
public record Projection(
        String name, String topic, Map<String, Long> taken, Map<String, String> shown, Map<String, String> folded) {}
