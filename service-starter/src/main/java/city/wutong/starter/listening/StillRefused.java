package city.wutong.starter.listening;

import city.wutong.starter.web.Refused;

/** A replayed dead letter failed again; it stays open. */
class StillRefused extends Refused {

    StillRefused(String cause) {
        super("still-refused", 409, "It could not be taken this time either (%s) and stays open".formatted(cause));
    }
}
