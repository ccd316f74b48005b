package city.wutong.starter.web;

/** More bytes came than a body may have. */
class BodyTooLarge extends Refused {

    BodyTooLarge(long limit) {
        super(
                CommonProblem.BODY_TOO_LARGE.code(),
                CommonProblem.BODY_TOO_LARGE.status(),
                "The body is larger than the %d KiB that are taken here".formatted(limit / 1024));
    }
}
