package city.wutong.registry.organisations;

import city.wutong.starter.web.Refused;

/** A suspension needs a last day after today. */
public class SuspensionWithoutEnd extends Refused {

    SuspensionWithoutEnd() {
        super("suspension-without-end", 422, "A suspension of activities needs a last day that lies after today");
    }
}
