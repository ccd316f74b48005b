package city.wutong.project.library;

import city.wutong.starter.web.Refused;

/** The claim was agreed or released before. */
public class ClaimSettled extends Refused {

    ClaimSettled(ClaimId id, Claim.State state) {
        super("claim-settled", 409, "Claim %s is %s already".formatted(id.value(), state));
    }
}
