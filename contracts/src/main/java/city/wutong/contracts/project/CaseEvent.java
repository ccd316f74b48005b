package city.wutong.contracts.project;

import java.time.Instant;
import java.util.Map;

/** A fact about a service case, in which an organisation helped somebody within a project. */
public sealed interface CaseEvent permits ServiceCaseClosed {

    /** The topic that carries every event of this family, keyed by {@link #serviceCase()}. */
    String TOPIC = "project.cases";

    /** The record to read, by the type an event's header names. */
    Map<String, Class<? extends CaseEvent>> TYPES =
            Map.ofEntries(Map.entry(ServiceCaseClosed.TYPE, ServiceCaseClosed.class));

    /** The wire type, which goes into the event's {@code ce_type} header. */
    String eventType();

    /** The identifier of the service case; the key of the record on the topic. */
    String serviceCase();

    /** When it happened, in UTC by the clock of the service that tells it. */
    Instant occurredAt();
}
