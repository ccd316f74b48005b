package city.wutong.evaluation.deeds;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Brings the tallies up to what was heard, soon after it was heard and for many events at once, and tells it on. What
 * is due stands on the pages themselves, so that nothing is forgotten when the process dies.
 */
@Component
public class Tallying {

    /** While much is heard, so many times as long as the work took is nothing done. */
    private static final int PAUSES = 4;

    private static final int ROUNDS = 3;

    private final DeedPages pages;
    private final Tallies tallies;
    private final Tallied tallied;
    private final OneAtATime turn;
    private long restsUntil = System.nanoTime();

    Tallying(DeedPages pages, Tallies tallies, Tallied tallied, OneAtATime turn, MeterRegistry metrics) {
        this.pages = pages;
        this.tallies = tallies;
        this.tallied = tallied;
        this.turn = turn;
        var _ = Gauge.builder("deed_pages_due", pages, DeedPages::behind)
                .description("Pages whose deeds the tallies do not hold yet; 2,000 stand for more")
                .register(metrics);
    }

    @Scheduled(fixedDelay = 500)
    void soon() {
        if (System.nanoTime() - restsUntil < 0 || pages.due().isEmpty()) {
            return;
        }
        var begun = System.nanoTime();
        var _ = turn.ifFree(() -> settle(pages.due()));
        var now = System.nanoTime();
        restsUntil = now + PAUSES * (now - begun);
    }

    /**
     * Does something while the tallies stay as they are, and hold all that was heard a moment before.
     *
     * @throws TalliesAreKept if another instance keeps them all the time
     */
    public <T> T whileTheyStay(Supplier<T> act) {
        return turn.insist(() -> {
            // While much is heard there is always something due; what is left then is left out by whoever asks.
            for (int round = 0; round < ROUNDS; round++) {
                settle(pages.due());
            }
            return act.get();
        });
    }

    private void settle(Set<Doer> due) {
        for (var doer : due) {
            if (!turn.isKept()) {
                return;
            }
            settle(doer);
        }
    }

    /** First the tallies, then all that rests on them, and only then is it no longer due. */
    private void settle(Doer doer) {
        var read = pages.of(doer);
        var deeds = Deeds.of(linesOf(doer, read));
        tallies.keep(doer, deeds);
        var behind = read.stream()
                .filter(page -> page.due().stream().anyMatch(one -> one.doer().equals(doer)))
                .toList();
        behind.stream()
                .flatMap(page -> page.due().stream())
                .filter(one -> one.doer().equals(doer))
                .map(DeedPage.Due::event)
                .max(String::compareTo)
                .ifPresent(last -> tallied.tallied(doer, last));
        pages.settle(doer, behind);
    }

    private static List<Deed> linesOf(Doer doer, List<DeedPage> read) {
        return read.stream()
                .flatMap(page -> page.lines().stream())
                .filter(line -> line.doer().equals(doer))
                .map(DeedPage.Line::deed)
                .toList();
    }
}
