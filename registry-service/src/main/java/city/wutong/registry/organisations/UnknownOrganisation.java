package city.wutong.registry.organisations;

import city.wutong.starter.web.Unknown;

/** The register holds no organisation of this code. */
public class UnknownOrganisation extends Unknown {

    public UnknownOrganisation(String code) {
        super("unknown-organisation", "The register holds no organisation %s".formatted(code));
    }
}
