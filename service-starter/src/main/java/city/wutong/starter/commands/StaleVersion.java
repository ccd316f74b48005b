package city.wutong.starter.commands;

import city.wutong.starter.web.Refused;

/** The caller decided on a version that is no longer the current one. */
public class StaleVersion extends Refused {

    StaleVersion(long expected, long current) {
        super("stale-version", 412, "Decided on version %d, but it is %d now; read again".formatted(expected, current));
    }
}
