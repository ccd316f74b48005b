package city.wutong.volunteer.attendance;

import city.wutong.starter.web.Unknown;

/** The volunteer has not attended the activity. */
public class UnknownAttendance extends Unknown {

    UnknownAttendance(String id) {
        super("unknown-attendance", "There is no attendance %s".formatted(id));
    }
}
