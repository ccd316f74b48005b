package city.wutong.registry.applications;

import city.wutong.starter.web.Refused;

/** The ground given is none on which this application may be refused. */
public class NoSuchGround extends Refused {

    NoSuchGround(String ground) {
        super("no-such-ground", 422, "%s is no ground on which this application may be refused".formatted(ground));
    }
}
