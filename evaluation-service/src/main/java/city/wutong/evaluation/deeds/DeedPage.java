package city.wutong.evaluation.deeds;

import city.wutong.starter.listening.OutOfOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What was heard of one subject: a page of the ledger of hours, or a project. It takes each event once and in order,
 * adds up what one organisation did in one day, and keeps apart what the tallies do not hold yet.
 *
 * @param heard the number of the last event heard
 * @param counted how far the tallies hold it; with {@code heard} it tells whether anybody has written the page
 *     meanwhile
 * @param fresh what the tallies do not hold yet, event by event
 */
@Document("deed_pages")
@TypeAlias("deed-page")
record DeedPage(@Id PageId id, long heard, long counted, List<Line> lines, List<Fresh> fresh) {

    private static final Comparator<Line> ORDER =
            Comparator.comparing(Line::deed, Deed.ORDER).thenComparing(line -> line.doer.value());

    DeedPage {
        lines = List.copyOf(lines);
        fresh = List.copyOf(fresh);
    }

    static DeedPage empty(PageId id) {
        return new DeedPage(id, 0, 0, List.of(), List.of());
    }

    /** Whether the event is the next one; throws {@link OutOfOrder} if one before it is missing. */
    boolean isNews(ToldDeed told) {
        return OutOfOrder.isNext(heard, told.sequence());
    }

    DeedPage after(ToldDeed told) {
        return told.told()
                .map(line -> new DeedPage(id, told.sequence(), counted, with(line), freshWith(told.sequence(), line)))
                .orElseGet(() -> new DeedPage(id, told.sequence(), counted, lines, fresh));
    }

    private List<Line> with(Line next) {
        var all = new ArrayList<Line>();
        var sum = next;
        for (var line : lines) {
            if (line.isOfTheSameDay(next)) {
                sum = new Line(next.doer, line.deed.and(next.deed));
            } else {
                all.add(line);
            }
        }
        all.add(sum);
        all.sort(ORDER);
        return all;
    }

    private List<Fresh> freshWith(long sequence, Line line) {
        return Stream.concat(fresh.stream(), Stream.of(new Fresh(sequence, line.doer, line.deed)))
                .toList();
    }

    /** What of it came up to a number. */
    Stream<Fresh> freshUpTo(long sequence) {
        return fresh.stream().filter(one -> one.sequence <= sequence);
    }

    /** All that depends on the events alone. */
    String content() {
        return "%s %d %s".formatted(id.value(), heard, lines);
    }

    record Line(Doer doer, Deed deed) {

        boolean isOfTheSameDay(Line other) {
            return doer.equals(other.doer)
                    && deed.kind() == other.deed.kind()
                    && deed.day().equals(other.deed.day());
        }
    }

    record Fresh(long sequence, Doer doer, Deed deed) {}
}
