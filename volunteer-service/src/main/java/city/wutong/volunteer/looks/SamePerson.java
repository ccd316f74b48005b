package city.wutong.volunteer.looks;

import city.wutong.starter.web.Refused;

/** One person tried to do what two must do. */
public class SamePerson extends Refused {

    SamePerson() {
        super("same-person", 403, "Whoever asked for it may not decide on it; a colleague must");
    }
}
