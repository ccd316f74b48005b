package city.wutong.volunteer.attendance;

import city.wutong.starter.aggregates.Contended;
import city.wutong.starter.commands.Command;
import city.wutong.starter.commands.Receipt;
import city.wutong.starter.web.Refused;
import city.wutong.volunteer.hours.AttendanceId;
import city.wutong.volunteer.hours.KeepingHours;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Has the ledger do what it owes to attendances: right after the act, and later where the process died in between. */
@Component
class Settling {

    private static final Logger LOG = LoggerFactory.getLogger(Settling.class);
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Attendances attendances;
    private final KeepingHours keeping;
    private final Clock clock;

    Settling(Attendances attendances, KeepingHours keeping, Clock clock) {
        this.attendances = attendances;
        this.keeping = keeping;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1M")
    void settleOld() {
        for (var late : attendances.unsettled(clock.instant().minus(PATIENCE))) {
            try {
                settle(late.id());
            } catch (Refused refused) {
                LOG.info("The ledger does not take attendance {}: {}", late.id().value(), refused.code());
            } catch (RuntimeException failed) {
                LOG.warn("Attendance {} could not be settled", late.id().value(), failed);
            }
        }
    }

    /**
     * Carries out an act and what the ledger owes for it; what the ledger would not take is refused before. What it
     * refused at the last moment is refused to the same command again.
     */
    Receipt after(AttendanceId id, Attendance.Owed wanted, Consumer<Attendance> act) {
        var receipt = attendances.change(id, attendance -> {
            act.accept(attendance);
            if (attendance.owed().filter(owed -> owed != Attendance.Owed.REVOKE).isPresent()) {
                keeping.requireRoom(attendance.volunteer(), attendance.claim(), attendance.service());
            }
        });
        settle(id);
        var attendance = attendances.get(id);
        if (attendance.wasRefused(wanted)) {
            keeping.requireRoom(attendance.volunteer(), attendance.claim(), attendance.service());
            throw new AttendanceNotInState(attendance.state());
        }
        return receipt;
    }

    /** Throws the ledger's refusal; the attendance is rejected by it. */
    void settle(AttendanceId id) {
        Command.asSystem(() -> attendances.get(id).owed().ifPresent(owed -> settle(attendances.get(id), owed)));
    }

    private void settle(Attendance attendance, Attendance.Owed owed) {
        var volunteer = attendance.volunteer();
        var service = attendance.service();
        try {
            switch (owed) {
                case ISSUE -> keeping.issue(volunteer, attendance.claim(), service);
                case CONFIRM -> {
                    keeping.issue(volunteer, attendance.claim(), service);
                    keeping.confirm(volunteer, attendance.id(), service);
                }
                case REVOKE -> {
                    keeping.issue(volunteer, attendance.claim(), service);
                    keeping.revoke(volunteer, attendance.id(), service);
                }
            }
        } catch (Contended again) {
            throw again;
        } catch (Refused refused) {
            revoke(attendance, owed);
            if (owed != Attendance.Owed.REVOKE) {
                throw refused;
            }
        }
        var _ = attendances.change(attendance.id(), one -> one.settled(owed));
    }

    /** What the ledger took before it refused must not wait for ever. */
    private void revoke(Attendance attendance, Attendance.Owed owed) {
        if (owed != Attendance.Owed.REVOKE) {
            var _ = attendances.change(attendance.id(), one -> one.refused(owed, clock.instant()));
        }
        keeping.revoke(attendance.volunteer(), attendance.id(), attendance.service());
        var _ = attendances.change(attendance.id(), one -> one.settled(Attendance.Owed.REVOKE));
    }
}
