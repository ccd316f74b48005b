package city.wutong.volunteer.activities;

import city.wutong.starter.web.Refused;

/** The volunteer did not sign up. */
public class NotSignedUp extends Refused {

    NotSignedUp(ActivityId id) {
        super("not-signed-up", 409, "You did not sign up for activity %s".formatted(id));
    }
}
