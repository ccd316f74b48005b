package city.wutong.evaluation.deeds;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * Deeds of one kind that became known on one day.
 *
 * @param day the day on which they became known, before which no score counts them
 * @param entries how many were told
 * @param reversed how many of an earlier day or this one were taken back
 * @param amount minutes of service, less those taken back; 1 for a completed project; the rating, 0 to 100, for an
 *     evaluated one
 * @param lastEvent the id of the last event among them
 */
public record Deed(DeedKind kind, LocalDate day, int entries, int reversed, long amount, String lastEvent) {

    /** The numbers at the end of ids count up, so that of two ids of one page the longer one is the later. */
    static final Comparator<String> BY_ID =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    static final Comparator<Deed> ORDER =
            Comparator.comparing(Deed::day).thenComparing(Deed::kind).thenComparing(Deed::lastEvent, BY_ID);

    public static Deed done(DeedKind kind, LocalDate day, long amount, String event) {
        return new Deed(kind, day, 1, 0, amount, event);
    }

    public static Deed takenBack(DeedKind kind, LocalDate day, long amount, String event) {
        return new Deed(kind, day, 0, 1, -amount, event);
    }

    /** Both as one; the event named is the later day's, and of one day the one that comes last by its id. */
    public Deed and(Deed other) {
        var last = ORDER.compare(this, other) >= 0 ? this : other;
        return new Deed(
                kind,
                last.day,
                entries + other.entries,
                reversed + other.reversed,
                amount + other.amount,
                last.lastEvent);
    }
}
