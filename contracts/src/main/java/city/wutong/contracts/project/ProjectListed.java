package city.wutong.contracts.project;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A project has been reviewed by one person and put on the public list by another, or taken over from an older library;
 * from now on it can be claimed. No personal data.
 */
public record ProjectListed(
        String project,
        String proposer,
        String title,
        ProjectField field,
        String division,
        BigDecimal budget,
        LocalDate startsOn,
        LocalDate endsOn,
        RuleCited rule,
        Instant occurredAt)
        implements ProjectEvent {

    /** The wire type of this event; it never changes. */
    public static final String TYPE = "project.project-listed.v1";

    public ProjectListed {
        if (budget.signum() <= 0) {
            throw new IllegalArgumentException("budget is more than 0");
        }
        Objects.requireNonNull(project, "project");
        Objects.requireNonNull(proposer, "proposer");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(division, "division");
        Objects.requireNonNull(startsOn, "startsOn");
        Objects.requireNonNull(endsOn, "endsOn");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(occurredAt, "occurredAt");
    }

    @Override
    public String eventType() {
        return TYPE;
    }
}
