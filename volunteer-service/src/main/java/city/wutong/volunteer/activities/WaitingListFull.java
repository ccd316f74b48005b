package city.wutong.volunteer.activities;

import city.wutong.starter.web.Refused;

/** The waiting list is full. */
public class WaitingListFull extends Refused {

    WaitingListFull(ActivityId id) {
        super("waiting-list-full", 409, "The waiting list of activity %s is full".formatted(id));
    }
}
