package city.wutong.volunteer.volunteers;

import city.wutong.starter.web.Unknown;

/** The caller's account belongs to no volunteer. */
public class NotJoined extends Unknown {

    NotJoined() {
        super("not-joined", "This account belongs to no volunteer; join first");
    }
}
