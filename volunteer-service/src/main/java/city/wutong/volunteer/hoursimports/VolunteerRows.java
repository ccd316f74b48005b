package city.wutong.volunteer.hoursimports;

import city.wutong.starter.tables.RowErrors;
import city.wutong.starter.web.Refused;
import city.wutong.volunteer.activities.ActivityId;
import city.wutong.volunteer.directory.OrganisationId;
import city.wutong.volunteer.hours.AttendanceId;
import city.wutong.volunteer.hours.Claim;
import city.wutong.volunteer.hours.EvidenceClass;
import city.wutong.volunteer.hours.HoursRuleBook;
import city.wutong.volunteer.hours.LedgerPage;
import city.wutong.volunteer.hours.PageId;
import city.wutong.volunteer.hours.Slice;
import city.wutong.volunteer.volunteers.VolunteerNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** One volunteer's rows, entered on that volunteer's pages in memory: what goes wrong here would go wrong there. */
class VolunteerRows {

    private final VolunteerNumber volunteer;
    private final List<HoursRow> rows;

    VolunteerRows(String volunteer, List<HoursRow> rows) {
        this.volunteer = new VolunteerNumber(volunteer);
        this.rows = rows;
    }

    /** The pages on which the rows fall; those that last impossibly long fall on none. */
    Set<PageId> pages(HoursRuleBook book) {
        return rows.stream()
                .filter(row -> book.mayLast(row.minutes(), LocalDate.ofEpochDay(row.day())))
                .flatMap(row -> slices(row).stream())
                .map(slice -> PageId.of(volunteer, slice.day()))
                .collect(Collectors.toSet());
    }

    /** What came of entering the rows. */
    record Entered(Map<PageId, LedgerPage> pages, long rows, long minutes, long unchanged) {}

    Entered enter(Map<PageId, LedgerPage> known, HoursRuleBook rules, Instant now, Sentences said, RowErrors errors) {
        var written = new HashMap<PageId, LedgerPage>();
        var seen = new HashMap<AttendanceId, Integer>();
        long entered = 0;
        long minutes = 0;
        long unchanged = 0;
        for (var row : rows) {
            var before = seen.putIfAbsent(attendance(row), row.number());
            if (before != null) {
                errors.add(row.number(), "", said.of(Sentences.TWICE, before));
                continue;
            }
            try {
                if (enter(row, known, written, rules, now)) {
                    entered++;
                    minutes += row.minutes();
                } else {
                    unchanged++;
                }
            } catch (Refused refused) {
                errors.add(row.number(), field(refused), said.of(refused));
            }
        }
        return new Entered(written, entered, minutes, unchanged);
    }

    /** Whether anything of the row was new; one that runs over New Year may have been entered by half. */
    private boolean enter(
            HoursRow row,
            Map<PageId, LedgerPage> known,
            Map<PageId, LedgerPage> written,
            HoursRuleBook rules,
            Instant now) {
        rules.requireDuration(row.minutes(), LocalDate.ofEpochDay(row.day()));
        var isNew = false;
        for (var slice : slices(row)) {
            var id = PageId.of(volunteer, slice.day());
            var page = known.computeIfAbsent(id, LedgerPage::new);
            var before = page.entries().size();
            page.enter(claim(row), slice, rules, now);
            if (page.entries().size() > before) {
                var _ = written.put(id, page);
                isNew = true;
            }
        }
        return isNew;
    }

    /** Carries out on a page that was written by another meanwhile what falls on it. */
    void enterOn(LedgerPage page, HoursRuleBook rules, Instant now) {
        for (var row : rows) {
            slices(row).stream()
                    .filter(slice -> PageId.of(volunteer, slice.day()).equals(page.id()))
                    .forEach(slice -> page.enter(claim(row), slice, rules, now));
        }
    }

    private static String field(Refused refused) {
        return switch (refused.code()) {
            case "hours-overlap" -> "from";
            case "impossible-duration", "day-limit-exceeded" -> "minutes";
            default -> "";
        };
    }

    private static List<Slice> slices(HoursRow row) {
        var day = LocalDate.ofEpochDay(row.day());
        return row.start() == HoursRow.UNKNOWN
                ? List.of(new Slice(day, null, row.minutes()))
                : Slice.of(day.atTime(row.start() / 60, row.start() % 60), row.minutes());
    }

    private static Claim claim(HoursRow row) {
        return new Claim(
                attendance(row),
                new ActivityId(row.activity()),
                new OrganisationId(row.organisation()),
                row.proof() == null ? EvidenceClass.D : EvidenceClass.C,
                row.proof());
    }

    /** The same row has the same identity in whatever file it comes. Put together plainly, since it is asked often. */
    private static AttendanceId attendance(HoursRow row) {
        var start = row.start() == HoursRow.UNKNOWN ? "" : "T" + row.start();
        return new AttendanceId(
                "import/" + row.activity() + "/" + LocalDate.ofEpochDay(row.day()) + start + "/" + row.minutes());
    }
}
