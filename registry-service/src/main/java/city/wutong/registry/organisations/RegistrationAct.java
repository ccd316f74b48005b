package city.wutong.registry.organisations;

/** What an application asks the registry to register. */
public enum RegistrationAct {
    ESTABLISHMENT,
    CHANGE,
    DEREGISTRATION
}
