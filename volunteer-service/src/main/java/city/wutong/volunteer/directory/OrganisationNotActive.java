package city.wutong.volunteer.directory;

import city.wutong.starter.web.Refused;

/** An organisation that is suspended, in liquidation or gone may neither publish nor confirm. */
public class OrganisationNotActive extends Refused {

    OrganisationNotActive(KnownOrganisation organisation) {
        super(
                "organisation-not-active",
                409,
                "The organisation %s is %s; until it is active again it may neither publish nor confirm"
                        .formatted(organisation.code(), organisation.standing()));
    }
}
