package city.wutong.volunteer.hours;

import city.wutong.starter.web.Refused;

/** Only what is confirmed and was not reversed can be reversed. */
public class NotReversible extends Refused {

    NotReversible(PageId page, int number) {
        super(
                "not-reversible",
                409,
                "Entry %d of %s is not a confirmation that stands".formatted(number, page.value()));
    }
}
