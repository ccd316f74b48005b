package city.wutong.volunteer.looks;

import city.wutong.starter.web.Refused;

/** It was not granted, or its time is over. */
public class LookNotGranted extends Refused {

    LookNotGranted(LookId id) {
        super("look-not-granted", 409, "The look %s is not granted, or not any more".formatted(id.value()));
    }
}
