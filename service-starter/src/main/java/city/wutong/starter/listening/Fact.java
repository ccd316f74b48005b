package city.wutong.starter.listening;

import java.time.Instant;

/**
 * A published event as it arrived.
 *
 * @param id unique among all events of the platform
 * @param topic where it was published
 * @param subject the identity of the aggregate it speaks of
 * @param sequence its number among that aggregate's events: 1, 2, 3 ...
 * @param time when it was raised
 * @param event what happened, in the publisher's language
 */
public record Fact<E>(String id, String topic, String subject, long sequence, Instant time, E event) {}
