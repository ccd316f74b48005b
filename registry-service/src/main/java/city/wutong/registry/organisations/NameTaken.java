package city.wutong.registry.organisations;

import city.wutong.starter.web.Refused;

/** A live organisation bears the name, or an approved application has taken it. */
public class NameTaken extends Refused {

    private NameTaken(String name) {
        super("name-taken", 409, "The name %s is taken".formatted(name));
    }

    public static NameTaken by(String name) {
        return new NameTaken(name);
    }
}
