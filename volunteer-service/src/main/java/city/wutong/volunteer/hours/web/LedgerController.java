package city.wutong.volunteer.hours.web;

import city.wutong.starter.commands.Receipt;
import city.wutong.starter.rules.RuleReference;
import city.wutong.starter.security.Caller;
import city.wutong.volunteer.hours.Account;
import city.wutong.volunteer.hours.Balance;
import city.wutong.volunteer.hours.Entry;
import city.wutong.volunteer.hours.EvidenceClass;
import city.wutong.volunteer.hours.KeepingHours;
import city.wutong.volunteer.hours.LedgerPage;
import city.wutong.volunteer.hours.LedgerPages;
import city.wutong.volunteer.hours.PageId;
import city.wutong.volunteer.volunteers.VolunteerNumber;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/volunteer/hours/volunteers/{volunteer}")
class LedgerController {

    private final LedgerPages pages;
    private final KeepingHours keeping;
    private final Access access;

    LedgerController(LedgerPages pages, KeepingHours keeping, Access access) {
        this.access = access;
        this.pages = pages;
        this.keeping = keeping;
    }

    /** Read from the ledger itself, so that it holds what was entered a moment ago. */
    @GetMapping("/balance")
    @RolesAllowed({"VOLUNTEER", "SUPERVISOR", "REGISTRAR", "LEADER"})
    BalanceView balance(@PathVariable VolunteerNumber volunteer, Caller caller) {
        access.requireReader(volunteer, caller);
        return BalanceView.of(Balance.ofAll(pages.of(volunteer)));
    }

    @GetMapping("/pages/{year}")
    @RolesAllowed({"VOLUNTEER", "SUPERVISOR", "REGISTRAR", "LEADER"})
    ResponseEntity<View> page(@PathVariable VolunteerNumber volunteer, @PathVariable int year, Caller caller) {
        access.requireReader(volunteer, caller);
        var page = pages.get(PageId.of(volunteer, year));
        return ResponseEntity.ok().eTag(Receipt.etag(page.version())).body(View.of(page));
    }

    /** Takes a confirmation back. */
    @PostMapping("/pages/{year}/entries/{number}/reversal")
    @RolesAllowed({"SUPERVISOR", "ORGANISATION"})
    Receipt reverse(
            @PathVariable VolunteerNumber volunteer, @PathVariable int year, @PathVariable int number, Caller caller) {
        var id = PageId.of(volunteer, year);
        access.requireKeeper(pages.get(id).entryAt(number), caller);
        return keeping.reverse(id, number);
    }

    record View(String volunteer, BalanceView balance, List<Line> entries, long version) {

        static View of(LedgerPage page) {
            var entries = page.entries();
            return new View(
                    page.id().volunteer().value(),
                    BalanceView.of(page.balance()),
                    IntStream.range(0, entries.size())
                            .mapToObj(at -> Line.of(at + 1, entries.get(at)))
                            .toList(),
                    page.version());
        }
    }

    /** One entry; {@code start} is the minute of the day where it is known. */
    record Line(
            int number,
            Account from,
            Account to,
            LocalDate day,
            @Nullable Integer start,
            int minutes,
            String attendance,
            String activity,
            String organisation,
            EvidenceClass evidenceClass,
            RuleReference rule,
            @Nullable Integer of,
            Instant at) {

        static Line of(int number, Entry entry) {
            return new Line(
                    number,
                    entry.from(),
                    entry.to(),
                    entry.slice().day(),
                    entry.slice().start(),
                    entry.slice().minutes(),
                    entry.claim().attendance().value(),
                    entry.claim().activity().value(),
                    entry.claim().organisation().value(),
                    entry.claim().evidenceClass(),
                    entry.rule(),
                    entry.of(),
                    entry.at());
        }
    }
}
