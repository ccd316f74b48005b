package city.wutong.contracts.project;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/** An officer has confirmed that a project was completed, and by whom. No personal data. */
public record ProjectCompleted(String project, String organisation, LocalDate completedOn, Instant occurredAt)
        implements ProjectEvent {

    /** The wire type of this event; it never changes. */
    public static final String TYPE = "project.project-completed.v1";

    public ProjectCompleted {
        Objects.requireNonNull(project, "project");
        Objects.requireNonNull(organisation, "organisation");
        Objects.requireNonNull(completedOn, "completedOn");
        Objects.requireNonNull(occurredAt, "occurredAt");
    }

    @Override
    public String eventType() {
        return TYPE;
    }
}
