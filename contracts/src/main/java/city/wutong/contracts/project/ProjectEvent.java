package city.wutong.contracts.project;

import java.time.Instant;
import java.util.Map;

/** A fact about a project of the public library, from its listing to its evaluation. */
public sealed interface ProjectEvent
        permits ProjectListed, ProjectClaimed, ClaimReleased, ProjectCompleted, ProjectEvaluated {

    /** The topic that carries every event of this family, keyed by {@link #project()}. */
    String TOPIC = "project.projects";

    /** The record to read, by the type an event's header names. */
    Map<String, Class<? extends ProjectEvent>> TYPES = Map.ofEntries(
            Map.entry(ProjectListed.TYPE, ProjectListed.class),
            Map.entry(ProjectClaimed.TYPE, ProjectClaimed.class),
            Map.entry(ClaimReleased.TYPE, ClaimReleased.class),
            Map.entry(ProjectCompleted.TYPE, ProjectCompleted.class),
            Map.entry(ProjectEvaluated.TYPE, ProjectEvaluated.class));

    /** The wire type, which goes into the event's {@code ce_type} header. */
    String eventType();

    /** The identifier of the project; the key of the record on the topic. */
    String project();

    /** When it happened, in UTC by the clock of the service that tells it. */
    Instant occurredAt();
}
