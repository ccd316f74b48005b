package city.wutong.project.directory;

/** Where an organisation stands in the register. */
public enum RegisterState {
    REGISTERED,
    SUSPENDED,
    LIQUIDATING,
    DEREGISTERED,
    REVOKED
}
