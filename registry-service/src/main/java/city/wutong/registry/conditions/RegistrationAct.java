package city.wutong.registry.conditions;

/** What an application asks the registry to register. */
public enum RegistrationAct {
    ESTABLISHMENT,
    CHANGE,
    DEREGISTRATION
}
