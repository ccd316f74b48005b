package city.wutong.volunteer.volunteers;

import city.wutong.starter.web.Unknown;

/** There is no volunteer of this number. */
public class UnknownVolunteer extends Unknown {

    UnknownVolunteer(VolunteerNumber number) {
        super("unknown-volunteer", "There is no volunteer %s".formatted(number));
    }
}
