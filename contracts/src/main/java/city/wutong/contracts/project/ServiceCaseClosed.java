package city.wutong.contracts.project;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A service case has been closed with its outcome; from now on it counts in the totals. Who was served is nobody's
 * business here. No personal data.
 */
public record ServiceCaseClosed(
        String serviceCase,
        String project,
        String organisation,
        ProjectField field,
        int personTimes,
        Outcome outcome,
        LocalDate closedOn,
        Instant occurredAt)
        implements CaseEvent {

    /** The wire type of this event; it never changes. */
    public static final String TYPE = "project.service-case-closed.v1";

    public ServiceCaseClosed {
        if (personTimes < 1) {
            throw new IllegalArgumentException("personTimes is at least 1");
        }
        Objects.requireNonNull(serviceCase, "serviceCase");
        Objects.requireNonNull(project, "project");
        Objects.requireNonNull(organisation, "organisation");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(closedOn, "closedOn");
        Objects.requireNonNull(occurredAt, "occurredAt");
    }

    @Override
    public String eventType() {
        return TYPE;
    }

    /** How a service case ended. */
    public enum Outcome {
        /** 已解决: what was needed is no longer needed. */
        RESOLVED,
        /** 有改善: better than before, not gone. */
        IMPROVED,
        /** 已转介: handed to somebody who can help. */
        REFERRED,
        /** 已终止: ended before its aim was reached. */
        DISCONTINUED
    }
}
