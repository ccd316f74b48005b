package city.wutong.volunteer.directory;

/** Where an organisation stands in the register, as far as volunteers are concerned. */
public enum OrganisationStanding {
    ACTIVE,
    SUSPENDED,
    LIQUIDATING,
    DEREGISTERED,
    REVOKED
}
