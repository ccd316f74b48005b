package city.wutong.contracts.volunteer;

import java.time.Instant;
import java.util.Map;

/** A fact about an activity that the public and other services may act on. */
public sealed interface ActivityEvent permits ActivityPublished, ActivityClosed {

    /** The topic that carries every event of this family, keyed by {@link #activity()}. */
    String TOPIC = "volunteer.activities";

    /** The record to read, by the type an event's header names. */
    Map<String, Class<? extends ActivityEvent>> TYPES = Map.ofEntries(
            Map.entry(ActivityPublished.TYPE, ActivityPublished.class),
            Map.entry(ActivityClosed.TYPE, ActivityClosed.class));

    /** The wire type, which goes into the event's {@code ce_type} header. */
    String eventType();

    /** Identifier of the activity; the key of the record on the topic. */
    String activity();

    /** When it happened, in UTC by the clock of the service that tells it. */
    Instant occurredAt();
}
