package city.wutong.registry.applications;

import city.wutong.starter.web.Unknown;

/** There is no application of this identity. */
public class UnknownApplication extends Unknown {

    public UnknownApplication(String id) {
        super("unknown-application", "No application %s".formatted(id));
    }
}
