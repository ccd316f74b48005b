package city.wutong.evaluation.deeds;

import city.wutong.starter.listening.OutOfOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What was heard of one subject: a page of the ledger of hours, or a project. It takes each event once and in order,
 * adds up what one organisation did in one day, and names the organisations whose tallies do not hold that yet.
 *
 * @param heard the number of the last event heard
 * @param due for whom the tallies are behind this page, each with the last event that made it so
 */
@Document("deed_pages")
@TypeAlias("deed-page")
record DeedPage(@Id PageId id, long heard, List<Line> lines, List<Due> due) {

    private static final Comparator<Line> ORDER =
            Comparator.comparing(Line::deed, Deed.ORDER).thenComparing(line -> line.doer.value());

    DeedPage {
        lines = List.copyOf(lines);
        due = List.copyOf(due);
    }

    static DeedPage empty(PageId id) {
        return new DeedPage(id, 0, List.of(), List.of());
    }

    /** Whether the event is the next one; throws {@link OutOfOrder} if one before it is missing. */
    boolean isNews(ToldDeed told) {
        return OutOfOrder.isNext(heard, told.sequence());
    }

    DeedPage after(ToldDeed told) {
        return told.told()
                .map(line -> new DeedPage(
                        id,
                        told.sequence(),
                        with(line),
                        nowDue(new Due(line.doer(), line.deed().lastEvent()))))
                .orElseGet(() -> new DeedPage(id, told.sequence(), lines, due));
    }

    private List<Line> with(Line next) {
        var all = new ArrayList<Line>();
        var sum = next;
        for (var line : lines) {
            if (line.isOfTheSameDay(next)) {
                sum = new Line(next.doer, line.deed.followedBy(next.deed));
            } else {
                all.add(line);
            }
        }
        all.add(sum);
        all.sort(ORDER);
        return all;
    }

    private List<Due> nowDue(Due next) {
        var all = new ArrayList<>(due);
        all.removeIf(one -> one.doer.equals(next.doer));
        all.add(next);
        return all;
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

    record Due(Doer doer, String event) {}
}
