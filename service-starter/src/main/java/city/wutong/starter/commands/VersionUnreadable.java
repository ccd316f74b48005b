package city.wutong.starter.commands;

import city.wutong.starter.web.Refused;

/** The header If-Match holds no version. */
class VersionUnreadable extends Refused {

    VersionUnreadable() {
        super("version-unreadable", 400, "If-Match takes the ETag of an earlier answer, for example \"7\"");
    }
}
