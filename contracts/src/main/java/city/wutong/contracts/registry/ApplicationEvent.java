package city.wutong.contracts.registry;

import java.time.Instant;
import java.util.Map;

/** A fact about an application to the registration authority, on its way from filing to the public notice. */
public sealed interface ApplicationEvent
        permits ApplicationSubmitted,
                SupplementRequested,
                SupplementAnswered,
                ApplicationAccepted,
                ApplicationNotAccepted,
                ApplicationApproved,
                ApplicationRejected,
                ApplicationWithdrawn,
                CertificateIssued,
                ApplicationAnnounced,
                DeadlinePassed {

    /** The topic that carries every event of this family, keyed by {@link #application()}. */
    String TOPIC = "registry.applications";

    /** The record to read, by the type an event's header names. */
    Map<String, Class<? extends ApplicationEvent>> TYPES = Map.ofEntries(
            Map.entry(ApplicationSubmitted.TYPE, ApplicationSubmitted.class),
            Map.entry(SupplementRequested.TYPE, SupplementRequested.class),
            Map.entry(SupplementAnswered.TYPE, SupplementAnswered.class),
            Map.entry(ApplicationAccepted.TYPE, ApplicationAccepted.class),
            Map.entry(ApplicationNotAccepted.TYPE, ApplicationNotAccepted.class),
            Map.entry(ApplicationApproved.TYPE, ApplicationApproved.class),
            Map.entry(ApplicationRejected.TYPE, ApplicationRejected.class),
            Map.entry(ApplicationWithdrawn.TYPE, ApplicationWithdrawn.class),
            Map.entry(CertificateIssued.TYPE, CertificateIssued.class),
            Map.entry(ApplicationAnnounced.TYPE, ApplicationAnnounced.class),
            Map.entry(DeadlinePassed.TYPE, DeadlinePassed.class));

    /** The wire type, which goes into the event's {@code ce_type} header. */
    String eventType();

    /** The identifier of the application; the key of the record on the topic. */
    String application();

    /** When it happened, in UTC by the clock of the service that tells it. */
    Instant occurredAt();

    /** What an application asks for. */
    enum Kind {
        /** 成立登记: a new organisation. */
        ESTABLISHMENT,
        /** 变更登记: a change of registered items. */
        CHANGE,
        /** 注销登记: the end of an organisation. */
        DEREGISTRATION
    }
}
