package city.wutong.starter.aggregates;

import city.wutong.starter.web.Refused;

/** So many others change the same thing that this change found no turn; nothing was written. */
public class Contended extends Refused {

    Contended(Identifier id) {
        super("contended", 409, "Many others are changing %s at this moment; try again".formatted(id.value()));
    }
}
