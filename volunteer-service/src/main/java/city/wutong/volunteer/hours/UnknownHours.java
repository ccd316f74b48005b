package city.wutong.volunteer.hours;

import city.wutong.starter.web.Unknown;

/** The ledger has no such page or entry. */
public class UnknownHours extends Unknown {

    UnknownHours(String what) {
        super("unknown-hours", "The ledger has no %s".formatted(what));
    }
}
