package city.wutong.starter.aggregates;

import city.wutong.starter.web.Refused;

/** Something of this identity was entered before, by another command. */
public class AlreadyThere extends Refused {

    AlreadyThere(Identifier id) {
        super("already-there", 409, "%s is there already".formatted(id.value()));
    }
}
