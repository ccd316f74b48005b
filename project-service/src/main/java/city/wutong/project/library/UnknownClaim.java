package city.wutong.project.library;

import city.wutong.starter.web.Unknown;

/** There is no claim of this identity on the project. */
public class UnknownClaim extends Unknown {

    UnknownClaim(ClaimId id) {
        super("unknown-claim", "There is no claim %s".formatted(id.value()));
    }
}
