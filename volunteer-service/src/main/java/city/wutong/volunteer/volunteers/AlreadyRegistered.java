package city.wutong.volunteer.volunteers;

import city.wutong.starter.web.Refused;

/** The identity number or the account belongs to a volunteer. */
public class AlreadyRegistered extends Refused {

    public AlreadyRegistered() {
        super("already-registered", 409, "A volunteer of this identity number or account is registered");
    }
}
