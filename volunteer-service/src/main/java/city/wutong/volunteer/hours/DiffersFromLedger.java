package city.wutong.volunteer.hours;

import city.wutong.starter.web.Refused;

/** The ledger holds the attendance with other content; only a reversal corrects it. */
public class DiffersFromLedger extends Refused {

    DiffersFromLedger(AttendanceId attendance) {
        super(
                "differs-from-ledger",
                409,
                "The ledger holds %s with other content; reverse that first".formatted(attendance.value()));
    }
}
