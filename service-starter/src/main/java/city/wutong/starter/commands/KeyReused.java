package city.wutong.starter.commands;

import city.wutong.starter.web.Refused;

/** An idempotency key came a second time with another request. */
public class KeyReused extends Refused {

    public KeyReused(String key) {
        super("key-reused", 422, "The key %s was used for another request; take a new one".formatted(key));
    }
}
