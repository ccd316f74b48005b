package city.wutong.project.library;

import city.wutong.starter.web.Refused;

/** The decision differs from what the reviewer recommended; a new review must come first. */
public class OpinionDiffers extends Refused {

    OpinionDiffers(ProjectId id) {
        super(
                "opinion-differs",
                409,
                "The reviewer of project %s recommended the opposite; it must be reviewed again".formatted(id.value()));
    }
}
