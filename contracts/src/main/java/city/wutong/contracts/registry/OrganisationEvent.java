package city.wutong.contracts.registry;

import java.time.Instant;
import java.util.Map;

/** A fact about an organisation in the register, which other services act on. */
public sealed interface OrganisationEvent
        permits OrganisationRegistered,
                OrganisationChanged,
                OrganisationSuspended,
                OrganisationResumed,
                LiquidationBegun,
                OrganisationDeregistered,
                OrganisationRevoked {

    /** The topic that carries every event of this family, keyed by {@link #organisation()}. */
    String TOPIC = "registry.organisations";

    /** The record to read, by the type an event's header names. */
    Map<String, Class<? extends OrganisationEvent>> TYPES = Map.ofEntries(
            Map.entry(OrganisationRegistered.TYPE, OrganisationRegistered.class),
            Map.entry(OrganisationChanged.TYPE, OrganisationChanged.class),
            Map.entry(OrganisationSuspended.TYPE, OrganisationSuspended.class),
            Map.entry(OrganisationResumed.TYPE, OrganisationResumed.class),
            Map.entry(LiquidationBegun.TYPE, LiquidationBegun.class),
            Map.entry(OrganisationDeregistered.TYPE, OrganisationDeregistered.class),
            Map.entry(OrganisationRevoked.TYPE, OrganisationRevoked.class));

    /** The wire type, which goes into the event's {@code ce_type} header. */
    String eventType();

    /** The unified social credit code of the organisation, 18 characters; the key of the record on the topic. */
    String organisation();

    /** When it happened, in UTC by the clock of the service that tells it. */
    Instant occurredAt();
}
