package city.wutong.project.library;

import city.wutong.starter.rules.RuleReference;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the bureau makes of a proposal: one officer reviews it, another decides in the reviewer's sense.
 *
 * @param proposedBy account of whoever proposed, who decides nothing
 * @param review the last one, or null
 * @param decision null while it is open
 */
public record Examination(
        String proposedBy,
        @Nullable Review review,
        @Nullable Decision decision) {

    static Examination of(String proposedBy) {
        return new Examination(proposedBy, null, null);
    }

    Examination reviewed(Review next) {
        if (next.by().equals(proposedBy)) {
            throw new SamePerson();
        }
        return new Examination(proposedBy, next, null);
    }

    /** Decided by somebody who neither proposed nor reviewed. */
    Examination decided(Decision next, ProjectId project) {
        if (review == null || review.by().equals(next.by()) || next.by().equals(proposedBy)) {
            throw new SamePerson();
        }
        if (review.recommended() != next.listed()) {
            throw new OpinionDiffers(project);
        }
        return new Examination(proposedBy, review, next);
    }

    /** An officer's opinion. */
    public record Review(boolean recommended, String reason, String by, Instant at) {}

    /** A second person's decision, and the clause it rests on. */
    public record Decision(boolean listed, RuleReference rule, String by, Instant at) {}
}
