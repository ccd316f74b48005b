package city.wutong.contracts.project;

import java.time.Instant;
import java.util.Objects;

/** The beneficiaries of a completed project have rated it. No personal data. */
public record ProjectEvaluated(String project, String organisation, int rating, RuleCited rule, Instant occurredAt)
        implements ProjectEvent {

    /** The wire type of this event; it never changes. */
    public static final String TYPE = "project.project-evaluated.v1";

    public ProjectEvaluated {
        if (rating < 0 || rating > 100) {
            throw new IllegalArgumentException("rating is from 0 to 100");
        }
        Objects.requireNonNull(project, "project");
        Objects.requireNonNull(organisation, "organisation");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(occurredAt, "occurredAt");
    }

    @Override
    public String eventType() {
        return TYPE;
    }
}
