package city.wutong.volunteer.attendance.web;

import city.wutong.starter.rules.RuleReference;
import city.wutong.volunteer.attendance.Attendance;
import city.wutong.volunteer.attendance.AttendanceState;
import city.wutong.volunteer.attendance.Mark;
import city.wutong.volunteer.attendance.Means;
import city.wutong.volunteer.attendance.Supplement;
import city.wutong.volunteer.hours.EvidenceClass;
import city.wutong.volunteer.hours.Slice;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An attendance, with the volunteer's number only. */
record AttendanceView(
        String id,
        String activity,
        String volunteer,
        AttendanceState state,
        End in,
        @Nullable End out,
        List<Slice> service,
        int minutes,
        @Nullable EvidenceClass evidenceClass,
        @Nullable RuleReference evidenceRule,
        boolean isSupplemented,
        @Nullable String evidence,
        long version) {

    /** One end, and by what it is shown. */
    record End(Instant at, Means means, boolean isInPlace) {

        static End of(Mark mark) {
            return new End(mark.at(), mark.means(), mark.isInPlace());
        }
    }

    static AttendanceView of(Attendance attendance) {
        return new AttendanceView(
                attendance.id().value(),
                attendance.activity().value(),
                attendance.volunteer().value(),
                attendance.state(),
                End.of(attendance.in()),
                attendance.out().map(End::of).orElse(null),
                attendance.service(),
                attendance.service().stream().mapToInt(Slice::minutes).sum(),
                attendance.evidenceClass().orElse(null),
                attendance.evidenceRule().orElse(null),
                attendance.supplement().isPresent(),
                attendance.supplement().map(Supplement::evidence).orElse(null),
                attendance.version());
    }
}
