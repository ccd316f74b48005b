package city.wutong.registry.organisations;

import city.wutong.starter.web.Unknown;

/** No intervention of this identity waits for a decision. */
public class UnknownIntervention extends Unknown {

    UnknownIntervention(String id) {
        super("unknown-intervention", "No intervention %s waits for a decision".formatted(id));
    }
}
