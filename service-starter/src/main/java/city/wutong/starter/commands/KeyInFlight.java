package city.wutong.starter.commands;

import city.wutong.starter.web.Refused;

/** The same command is being carried out at this moment. */
class KeyInFlight extends Refused {

    KeyInFlight(String key) {
        super("key-in-flight", 409, "The command under key %s is still being carried out".formatted(key));
    }
}
