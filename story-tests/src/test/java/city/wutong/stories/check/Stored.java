package city.wutong.stories.check;

import java.util.List;

/**
 * An aggregate as it lies in its store.
 *
 * @param topic where its events go
 * @param waiting number of events that were not sent, or that are marked as such
 * @param silent number of writes of the system that raised no event
 * @param commands the commands it remembers
 */
public record Stored(
        String topic,
        String id,
        String state,
        long version,
        long sequence,
        int waiting,
        long silent,
        List<Remembered> commands) {

    /** A command as the aggregate remembers it. */
    public record Remembered(String key, long version, long sequence) {}
}
