package city.wutong.volunteer.hoursimports;

import city.wutong.starter.web.Unknown;

/** No import has this identity. */
public class UnknownImport extends Unknown {

    UnknownImport(ImportId id) {
        super("unknown-import", "There is no import %s".formatted(id.value()));
    }
}
