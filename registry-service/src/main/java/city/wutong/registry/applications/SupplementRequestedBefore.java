package city.wutong.registry.applications;

import city.wutong.starter.web.Refused;

/** What is missing may be asked for once only (Administrative Licensing Law art. 32). */
public class SupplementRequestedBefore extends Refused {

    SupplementRequestedBefore(ApplicationId id) {
        super(
                "supplement-requested-before",
                409,
                "What is missing was asked for once already in application %s".formatted(id.value()));
    }
}
