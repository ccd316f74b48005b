package city.wutong.contracts.project;

import java.time.Instant;
import java.util.Objects;

/** A claim has been given up or was not agreed in time; so much of the target is open again. No personal data. */
public record ClaimReleased(
        String project, String claim, String claimant, Reason reason, RuleCited rule, Instant occurredAt)
        implements ProjectEvent {

    /** The wire type of this event; it never changes. */
    public static final String TYPE = "project.claim-released.v1";

    public ClaimReleased {
        Objects.requireNonNull(project, "project");
        Objects.requireNonNull(claim, "claim");
        Objects.requireNonNull(claimant, "claimant");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(occurredAt, "occurredAt");
    }

    @Override
    public String eventType() {
        return TYPE;
    }

    /** Why a claim was released. */
    public enum Reason {
        /** No agreement was signed by the last lawful day. */
        NOT_AGREED_IN_TIME,
        /** The claimant gave it up before the agreement. */
        WITHDRAWN
    }
}
