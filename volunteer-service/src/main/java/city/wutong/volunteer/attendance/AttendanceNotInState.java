package city.wutong.volunteer.attendance;

import city.wutong.starter.web.Refused;

/** Where the attendance stands does not allow it. */
public class AttendanceNotInState extends Refused {

    AttendanceNotInState(AttendanceState state) {
        super("attendance-not-in-state", 409, "The attendance is %s, which does not allow it".formatted(state));
    }
}
