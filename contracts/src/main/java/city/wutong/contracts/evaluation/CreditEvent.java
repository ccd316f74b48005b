package city.wutong.contracts.evaluation;

import java.time.Instant;
import java.util.Map;

/** A fact about the credit of an organisation. */
public sealed interface CreditEvent permits CreditScored {

    /** The topic that carries every event of this family, keyed by {@link #organisation()}. */
    String TOPIC = "evaluation.credit";

    /** The record to read, by the type an event's header names. */
    Map<String, Class<? extends CreditEvent>> TYPES = Map.ofEntries(Map.entry(CreditScored.TYPE, CreditScored.class));

    /** The wire type, which goes into the event's {@code ce_type} header. */
    String eventType();

    /** The unified social credit code of the organisation, 18 characters; the key of the record on the topic. */
    String organisation();

    /** When it happened, in UTC by the clock of the service that tells it. */
    Instant occurredAt();
}
