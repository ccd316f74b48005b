package city.wutong.contracts.volunteer;

import java.time.Instant;
import java.util.Map;

/** A fact about a volunteer, told by number only. */
public sealed interface VolunteerEvent permits VolunteerJoined, VolunteerLeft {

    /** The topic that carries every event of this family, keyed by {@link #volunteer()}. */
    String TOPIC = "volunteer.volunteers";

    /** The record to read, by the type an event's header names. */
    Map<String, Class<? extends VolunteerEvent>> TYPES = Map.ofEntries(
            Map.entry(VolunteerJoined.TYPE, VolunteerJoined.class), Map.entry(VolunteerLeft.TYPE, VolunteerLeft.class));

    /** The wire type, which goes into the event's {@code ce_type} header. */
    String eventType();

    /** The volunteer's number; the key of the record on the topic. */
    String volunteer();

    /** When it happened, in UTC by the clock of the service that tells it. */
    Instant occurredAt();
}
