package city.wutong.volunteer.activities;

import city.wutong.starter.web.Refused;

/** The volunteer signed up before. */
public class AlreadySignedUp extends Refused {

    AlreadySignedUp(ActivityId id) {
        super("already-signed-up", 409, "You signed up for activity %s before".formatted(id));
    }
}
