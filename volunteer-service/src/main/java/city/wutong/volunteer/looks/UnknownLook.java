package city.wutong.volunteer.looks;

import city.wutong.starter.web.Unknown;

/** There is no look of this identity. */
public class UnknownLook extends Unknown {

    UnknownLook(LookId id) {
        super("unknown-look", "There is no look %s".formatted(id.value()));
    }
}
