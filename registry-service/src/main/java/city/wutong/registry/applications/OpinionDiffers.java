package city.wutong.registry.applications;

import city.wutong.starter.web.Refused;

/** The decision differs from what the reviewer proposed; a new review must come first. */
public class OpinionDiffers extends Refused {

    OpinionDiffers(ApplicationId id) {
        super(
                "opinion-differs",
                409,
                "The reviewer of application %s proposed the opposite; it must be reviewed again"
                        .formatted(id.value()));
    }
}
