package city.wutong.stories.check;

import org.jspecify.annotations.Nullable;

/**
 * What a client was told of one command.
 *
 * @param key the idempotency key
 * @param slot how the aggregate remembers the key
 * @param aggregate the identity of what it changed
 * @param version the aggregate's version after it
 * @param sequence number of the aggregate's last event after it
 * @param event wire type of the event it gives rise to, or null where it gives rise to none
 */
public record Told(
        String key,
        String slot,
        String aggregate,
        long version,
        long sequence,
        @Nullable String event) {}
