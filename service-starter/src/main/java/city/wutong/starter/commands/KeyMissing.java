package city.wutong.starter.commands;

import city.wutong.starter.web.Refused;

/** A command came without the key that makes it safe to repeat. */
class KeyMissing extends Refused {

    KeyMissing() {
        super("key-missing", 400, "The header Idempotency-Key is missing: 1 to 128 visible ASCII characters");
    }
}
