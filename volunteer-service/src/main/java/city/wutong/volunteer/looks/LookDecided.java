package city.wutong.volunteer.looks;

import city.wutong.starter.web.Refused;

/** Somebody has decided on it. */
public class LookDecided extends Refused {

    LookDecided(LookId id) {
        super("look-decided", 409, "The look %s was decided on before".formatted(id.value()));
    }
}
