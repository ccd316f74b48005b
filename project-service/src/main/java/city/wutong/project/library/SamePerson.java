package city.wutong.project.library;

import city.wutong.starter.web.Refused;

/** One person tried to do what two must do. */
public class SamePerson extends Refused {

    SamePerson() {
        super("same-person", 403, "Whoever prepared it may not decide it; a colleague must");
    }
}
