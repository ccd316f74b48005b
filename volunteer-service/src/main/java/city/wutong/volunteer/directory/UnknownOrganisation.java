package city.wutong.volunteer.directory;

import city.wutong.starter.web.Unknown;

/** The registry has told of no organisation of this code. */
public class UnknownOrganisation extends Unknown {

    UnknownOrganisation(OrganisationId code) {
        super("unknown-organisation", "The register holds no organisation %s".formatted(code));
    }
}
