package city.wutong.evaluation.deeds;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Brings the tallies up to what was heard, soon after it was heard and for many events at once, and tells it on. What
 * is due stands on the pages themselves, so that nothing is forgotten when the process dies.
 */
@Component
public class Tallying {

    private static final int ROUNDS = 100;
    /** While much is heard, it rests as long as a round took, but no longer than this. */
    private static final long LONGEST_REST = TimeUnit.SECONDS.toNanos(3);

    private final DeedPages pages;
    private final TallyRounds rounds;
    private final Tallies tallies;
    private final Tallied tallied;
    private final OneAtATime turn;
    private long restsUntil = System.nanoTime();

    Tallying(
            DeedPages pages,
            TallyRounds rounds,
            Tallies tallies,
            Tallied tallied,
            OneAtATime turn,
            MeterRegistry metrics) {
        this.pages = pages;
        this.rounds = rounds;
        this.tallies = tallies;
        this.tallied = tallied;
        this.turn = turn;
        var _ = Gauge.builder("deed_pages_due", pages, DeedPages::behind)
                .description("Pages whose deeds the tallies do not hold yet; 2,000 stand for more")
                .register(metrics);
    }

    @Scheduled(fixedDelay = 500)
    void soon() {
        if (System.nanoTime() - restsUntil < 0 || !pages.isAnyDue()) {
            return;
        }
        var begun = System.nanoTime();
        var _ = turn.ifFree(() -> {
            var _ = countedMore();
        });
        var now = System.nanoTime();
        restsUntil = now + Math.min(LONGEST_REST, now - begun);
    }

    /**
     * Does something while the tallies stay as they are, and hold all that was heard a moment before.
     *
     * @throws TalliesAreKept if another instance keeps them all the time
     */
    public <T> T whileTheyStay(Supplier<T> act) {
        return turn.insist(() -> {
            // While much is heard there is always something due; what is left then is left out by whoever asks.
            for (int round = 0; round < ROUNDS && countedMore(); round++) {}
            return act.get();
        });
    }

    /** Goes through one round, a broken one first, and says whether there was any. */
    private boolean countedMore() {
        var last = rounds.current();
        if (last.isOpen()) {
            count(last);
            return true;
        }
        var due = pages.due();
        var next = last.next(due);
        if (due.isEmpty() || !rounds.open(last, next)) {
            return false;
        }
        count(next);
        return true;
    }

    /** First the tallies, then all that rests on them, and only then is it no longer due. */
    private void count(TallyRound round) {
        for (var of : freshOf(round).entrySet()) {
            if (!turn.isKept()) {
                return;
            }
            tallies.add(of.getKey(), round.number(), of.getValue());
            of.getValue().stream()
                    .map(Deed::lastEvent)
                    .max(Deed.BY_ID)
                    .ifPresent(last -> tallied.tallied(of.getKey(), last));
        }
        pages.settle(round.parts());
        rounds.close(round);
    }

    private Map<Doer, List<Deed>> freshOf(TallyRound round) {
        var known = pages.all(round.parts().stream().map(TallyRound.Part::page).toList());
        return round.parts().stream()
                .flatMap(part -> Optional.ofNullable(known.get(part.page())).stream()
                        .flatMap(page -> page.freshUpTo(part.upTo())))
                .collect(Collectors.groupingBy(
                        DeedPage.Fresh::doer, Collectors.mapping(DeedPage.Fresh::deed, Collectors.toList())));
    }
}
