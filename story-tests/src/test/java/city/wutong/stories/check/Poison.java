package city.wutong.stories.check;

import java.util.List;

/**
 * A record that no listener can take.
 *
 * @param mark names it, in a header of its own
 * @param topics the dead-letter topics in which it must lie
 * @param digest of its bytes
 */
public record Poison(String mark, Kind kind, List<String> topics, String digest) {

    /** What is wrong with it. */
    public enum Kind {
        NO_JSON,
        OTHER_SHAPE,
        NO_SEQUENCE,
        TOO_EARLY,
        OTHER_SUBJECT,
        LARGE,
        /** Not wrong but newer than its reader, which passes over it. */
        UNKNOWN_TYPE;

        public boolean isBuried() {
            return this != UNKNOWN_TYPE;
        }
    }

    /** A dead letter as it was read from its topic. */
    public record Buried(String topic, String mark, String cause, String digest) {}
}
