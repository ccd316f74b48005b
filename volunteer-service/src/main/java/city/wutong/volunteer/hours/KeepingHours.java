package city.wutong.volunteer.hours;

import city.wutong.starter.aggregates.AlreadyThere;
import city.wutong.starter.aggregates.Contended;
import city.wutong.starter.commands.Receipt;
import city.wutong.starter.time.BusinessTime;
import city.wutong.starter.web.Refused;
import city.wutong.volunteer.volunteers.VolunteerNumber;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/**
 * Issues, confirms, revokes and reverses hours. Each act may be repeated: what was done before stays as it is, so that
 * an act that broke off between two pages is completed by doing it again.
 */
@Component
public class KeepingHours {

    private final LedgerPages pages;
    private final HoursRuleBook rules;
    private final Clock clock;

    KeepingHours(LedgerPages pages, HoursRuleBook rules, Clock clock) {
        this.pages = pages;
        this.rules = rules;
        this.clock = clock;
    }

    /** Throws the refusal if the ledger would not take the service; changes nothing. */
    public void requireRoom(VolunteerNumber volunteer, Claim claim, List<Slice> service) {
        requireDuration(service);
        for (var slice : service) {
            var id = PageId.of(volunteer, slice.day());
            var _ = pages.find(id).orElseGet(() -> new LedgerPage(id)).mayIssue(claim, slice, rules);
        }
    }

    /** Issues minutes that wait for the organiser: all parts of the service, or none. */
    public void issue(VolunteerNumber volunteer, Claim claim, List<Slice> service) {
        try {
            requireRoom(volunteer, claim, service);
            for (var slice : service) {
                write(PageId.of(volunteer, slice.day()), page -> page.issue(claim, slice, rules, clock.instant()));
            }
        } catch (Contended | DiffersFromLedger undecided) {
            throw undecided;
        } catch (Refused another) {
            // Other service was faster on one of two pages; what is on the other must not wait for ever.
            revoke(volunteer, claim.attendance(), service);
            throw another;
        }
    }

    private void requireDuration(List<Slice> service) {
        var day = service.isEmpty()
                ? BusinessTime.dayOf(clock.instant())
                : service.getLast().day();
        rules.requireDuration(service.stream().mapToLong(Slice::minutes).sum(), day);
    }

    /** Throws {@link RecordedTooLate} when the days in which the service may be recorded are over. */
    public void requireInTime(LocalDate endedOn) {
        rules.requireRecordedInTime(endedOn, BusinessTime.dayOf(clock.instant()));
    }

    /** Confirms what waits of an attendance; whether that is still in time was asked when it was decided. */
    public void confirm(VolunteerNumber volunteer, AttendanceId attendance, List<Slice> service) {
        settle(volunteer, service, page -> page.confirm(attendance, rules, clock.instant()));
    }

    public void revoke(VolunteerNumber volunteer, AttendanceId attendance, List<Slice> service) {
        settle(volunteer, service, page -> page.revoke(attendance, rules, clock.instant()));
    }

    /** Takes a confirmed entry back; a correction is a reversal and, if need be, a new entry. */
    public Receipt reverse(PageId page, int number) {
        return pages.change(page, ledger -> ledger.reverse(number, rules, clock.instant()));
    }

    private void settle(VolunteerNumber volunteer, List<Slice> service, Consumer<LedgerPage> act) {
        service.stream()
                .map(slice -> PageId.of(volunteer, slice.day()))
                .distinct()
                .filter(page -> pages.find(page).isPresent())
                .forEach(page -> {
                    var _ = pages.change(page, act);
                });
    }

    private void write(PageId id, Consumer<LedgerPage> act) {
        if (pages.find(id).isEmpty() && begun(id, act)) {
            return;
        }
        var _ = pages.change(id, act);
    }

    /** Whether this act was the one to begin the page. */
    private boolean begun(PageId id, Consumer<LedgerPage> act) {
        var page = new LedgerPage(id);
        act.accept(page);
        try {
            var _ = pages.add(page);
            return true;
        } catch (AlreadyThere another) {
            return false;
        }
    }
}
