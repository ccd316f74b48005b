package city.wutong.volunteer.volunteers;

import city.wutong.starter.web.Refused;

/** Nobody else agrees for a grown-up. */
public class NoMinor extends Refused {

    NoMinor(VolunteerNumber number) {
        super("no-minor", 409, "Volunteer %s is no minor; nobody else agrees for him".formatted(number));
    }
}
