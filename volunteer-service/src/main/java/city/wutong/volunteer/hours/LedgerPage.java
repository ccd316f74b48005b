package city.wutong.volunteer.hours;

import city.wutong.starter.aggregates.Aggregate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One volunteer's page of the ledger for one calendar year. Minutes are issued by an attendance and wait; the organiser
 * confirms them or they are revoked; what was confirmed is taken back only by an entry that reverses it. Existing hours
 * are issued as confirmed. Entries are only added, and since a page holds whole days it alone decides whether two
 * services overlap or fill more than a day.
 */
@Document("hours")
@TypeAlias("ledger-page")
public class LedgerPage extends Aggregate<LedgerPage.Event> {

    @Id
    private PageId id;

    private List<Entry> entries = new ArrayList<>();

    /** Set by every act, and unset when the totals have counted the entries; indexed where it is set. */
    private boolean uncounted;

    @SuppressWarnings("NullAway.Init") // filled from the store
    private LedgerPage() {}

    public LedgerPage(PageId id) {
        this.id = id;
    }

    /** Issues minutes that wait for the organiser; those issued before stay as they are. */
    void issue(Claim claim, Slice slice, HoursRuleBook rules, Instant now) {
        if (mayIssue(claim, slice, rules)) {
            var rule = rules.clause(HoursRule.RECORDING, slice.day());
            var _ = append(Entry.issued(Account.PENDING, claim, slice, rule, now));
        }
    }

    /** Enters hours that another record has already confirmed; those entered before stay as they are. */
    public void enter(Claim claim, Slice slice, HoursRuleBook rules, Instant now) {
        if (mayIssue(claim, slice, rules)) {
            var rule = rules.clause(HoursRule.EXISTING_HOURS, slice.day());
            confirmed(Entry.issued(Account.CONFIRMED, claim, slice, rule, now));
        }
    }

    /** Whether the minutes are new; throws the refusal if they may not be issued. */
    public boolean mayIssue(Claim claim, Slice slice, HoursRuleBook rules) {
        var known = issuedBy(claim.attendance())
                .filter(entry -> entry.slice().day().equals(slice.day()))
                .findFirst();
        if (known.isPresent()) {
            if (!known.get().claim().equals(claim) || !known.get().slice().equals(slice)) {
                throw new DiffersFromLedger(claim.attendance());
            }
            return false;
        }
        requireRoom(claim, slice, rules);
        return true;
    }

    private void requireRoom(Claim claim, Slice slice, HoursRuleBook rules) {
        var day = slice.day();
        rules.requireDuration(slice.minutes(), day);
        var others = standing().stream()
                .map(this::entry)
                .filter(other -> other.slice().day().equals(day))
                .toList();
        if (others.stream().anyMatch(other -> isTheSameTime(claim, slice, other))) {
            throw new HoursOverlap(day, rules.clause(HoursRule.OVERLAP, day));
        }
        var most = rules.on(day).mostADay();
        if (slice.minutes() + others.stream().mapToInt(Entry::minutes).sum() > most) {
            throw new DayLimitExceeded(day, most, rules.clause(HoursRule.DAY_LIMIT, day));
        }
    }

    /** In one activity on one day, service of which only the day is known cannot be told from other service. */
    private static boolean isTheSameTime(Claim claim, Slice slice, Entry other) {
        return slice.overlaps(other.slice())
                || (other.claim().activity().equals(claim.activity())
                        && (slice.start() == null || other.slice().start() == null));
    }

    /** Confirms what waits of an attendance. */
    void confirm(AttendanceId attendance, HoursRuleBook rules, Instant now) {
        for (var number : waiting(attendance)) {
            var rule =
                    rules.clause(HoursRule.CONFIRMATION, entry(number).slice().day());
            confirmed(entry(number).moved(number, Account.CONFIRMED, rule, now));
        }
    }

    /** Revokes what waits of an attendance: the organiser does not confirm it. */
    void revoke(AttendanceId attendance, HoursRuleBook rules, Instant now) {
        for (var number : waiting(attendance)) {
            var rule = rules.clause(HoursRule.REVOCATION, entry(number).slice().day());
            var _ = append(entry(number).moved(number, Account.REVOKED, rule, now));
        }
    }

    /** Takes a confirmation back by an entry of its own; the same again changes nothing. */
    void reverse(int number, HoursRuleBook rules, Instant now) {
        var entry = entryAt(number);
        if (entry.to() != Account.CONFIRMED || !standing().contains(number)) {
            throw new NotReversible(id, number);
        }
        var rule = rules.clause(HoursRule.CORRECTION, entry.slice().day());
        var reversal = entry.moved(number, Account.REVOKED, rule, now);
        raise(new Reversed(id, append(reversal), number, reversal));
    }

    private void confirmed(Entry entry) {
        raise(new Confirmed(id, append(entry), entry));
    }

    private int append(Entry entry) {
        entries.add(entry);
        uncounted = true;
        return entries.size();
    }

    private List<Integer> waiting(AttendanceId attendance) {
        return standing().stream()
                .filter(number -> entry(number).to() == Account.PENDING)
                .filter(number -> entry(number).claim().attendance().equals(attendance))
                .toList();
    }

    private Stream<Entry> issuedBy(AttendanceId attendance) {
        return entries.stream()
                .filter(entry -> entry.from() == Account.ISSUED)
                .filter(entry -> entry.claim().attendance().equals(attendance));
    }

    /** Numbers of the entries whose minutes wait or are confirmed. */
    private Set<Integer> standing() {
        var standing = new HashSet<Integer>();
        IntStream.rangeClosed(1, entries.size()).forEach(number -> {
            var entry = entry(number);
            Optional.ofNullable(entry.of()).ifPresent(standing::remove);
            if (entry.to() != Account.REVOKED) {
                standing.add(number);
            }
        });
        return standing;
    }

    private Entry entry(int number) {
        return entries.get(number - 1);
    }

    /** Throws {@link UnknownHours} where there is none of this number. */
    public Entry entryAt(int number) {
        if (number < 1 || number > entries.size()) {
            throw new UnknownHours("entry %d on %s".formatted(number, id.value()));
        }
        return entry(number);
    }

    @Override
    public PageId id() {
        return id;
    }

    /** In their order; the first has number 1. */
    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    public Balance balance() {
        return Balance.of(entries);
    }

    /** What happens on a page. */
    public sealed interface Event {}

    public record Confirmed(PageId page, int number, Entry entry) implements Event {}

    public record Reversed(PageId page, int number, int reversed, Entry entry) implements Event {}
}
