package city.wutong.volunteer.volunteers;

import city.wutong.starter.web.Refused;

/** The volunteer has left and nothing is kept of him but the number. */
public class HasLeft extends Refused {

    HasLeft(VolunteerNumber number) {
        super("has-left", 409, "Volunteer %s has left; nothing of him is kept but the number".formatted(number));
    }
}
