package city.wutong.contracts.volunteer;

import java.time.Instant;
import java.util.Map;

/** A fact about hours of service in the ledger. */
public sealed interface HoursEvent permits HoursConfirmed, HoursReversed {

    /** The topic that carries every event of this family, keyed by {@link #page()}. */
    String TOPIC = "volunteer.hours";

    /** The record to read, by the type an event's header names. */
    Map<String, Class<? extends HoursEvent>> TYPES = Map.ofEntries(
            Map.entry(HoursConfirmed.TYPE, HoursConfirmed.class), Map.entry(HoursReversed.TYPE, HoursReversed.class));

    /** The wire type, which goes into the event's {@code ce_type} header. */
    String eventType();

    /** Page of the ledger, the volunteer's number and the year; the key of the record on the topic. */
    String page();

    /** When it happened, in UTC by the clock of the service that tells it. */
    Instant occurredAt();
}
