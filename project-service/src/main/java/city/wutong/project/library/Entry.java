package city.wutong.project.library;

import city.wutong.project.directory.Party;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A project as an older library has it.
 *
 * @param claim the one that was agreed there, or null
 */
public record Entry(
        ProjectId id,
        Proposal proposal,
        Party proposer,
        LocalDate listedOn,
        @Nullable OldClaim claim) {

    /** Whether all that is told of it was over before a day. */
    boolean isFromBefore(LocalDate day) {
        return listedOn.isBefore(day) && (claim == null || claim.signedOn().isBefore(day));
    }

    /** Whether a project of the library is this one, as far as an older library could say. */
    public boolean isSameAs(Project project) {
        return project.proposal().equals(proposal)
                && project.proposer().equals(proposer)
                && project.day().equals(listedOn)
                && (claim == null || project.claims().all().stream().anyMatch(claim::isSameAs));
    }

    /** A claim with its signed agreement. */
    public record OldClaim(Party claimant, ClaimForm form, BigDecimal value, String agreement, LocalDate signedOn) {

        public OldClaim {
            value = Money.exact(value);
        }

        boolean isSameAs(Claim other) {
            return claimant.equals(other.claimant()) && form == other.form() && value.equals(other.value());
        }
    }
}
