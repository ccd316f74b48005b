package city.wutong.volunteer.hours;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Adds up the whole ledger anew, every night and when asked, and compares it with the totals minute by minute. */
@Component
public class Recomputing {

    private static final int NAMED = 100;
    private static final String LAST = "last";

    private final Totals totals;
    private final CountingHours counting;
    private final OneAtATime turn;
    private final MongoTemplate mongo;
    private final Clock clock;

    Recomputing(Totals totals, CountingHours counting, OneAtATime turn, MongoTemplate mongo, Clock clock) {
        this.totals = totals;
        this.counting = counting;
        this.turn = turn;
        this.mongo = mongo;
        this.clock = clock;
    }

    @Scheduled(cron = "0 30 3 * * *", zone = "Asia/Shanghai")
    void everyNight() {
        var _ = turn.ifFree(() -> {
            var _ = add(false);
        });
    }

    /**
     * Meanwhile nothing else is counted. Throws {@link RecomputationRuns} if another instance counts at this moment.
     */
    public Recomputation recompute(boolean repair) {
        var found = new AtomicReference<Recomputation>();
        for (int attempt = 0; attempt < 50 && found.get() == null; attempt++) {
            if (!turn.ifFree(() -> found.set(add(repair)))) {
                LockSupport.parkNanos(100_000_000);
            }
        }
        return Optional.ofNullable(found.get()).orElseThrow(RecomputationRuns::new);
    }

    /** The last one, whoever asked for it. */
    public Optional<Recomputation> last() {
        return Optional.ofNullable(mongo.findById(LAST, Kept.class)).map(Kept::recomputation);
    }

    private Recomputation add(boolean repair) {
        counting.countAll();
        var sums = addedUp();
        var differing = differing(sums.balances());
        var isWrong = !differing.isEmpty();
        if (repair && isWrong) {
            var round = totals.current().map(Counting::number).orElse(0L);
            totals.replace(sums.balances(), round);
        }
        var found = new Recomputation(clock.instant(), sums.pages(), sums.entries(), differing, repair && isWrong);
        var _ = mongo.save(new Kept(LAST, found));
        return found;
    }

    private Sums addedUp() {
        var sums = new Sums();
        var read = totals.after("");
        while (!read.isEmpty() && turn.isKept()) {
            read.forEach(sums::add);
            read = totals.after(read.getLast().page().id().value());
        }
        if (!turn.isKept()) {
            throw new RecomputationRuns();
        }
        return sums;
    }

    private List<String> differing(Map<Scope, Balance> counted) {
        var stored = totals.stored();
        var scopes = new HashSet<>(stored.keySet());
        scopes.addAll(counted.keySet());
        return scopes.stream()
                .filter(scope ->
                        !stored.getOrDefault(scope, Balance.NONE).equals(counted.getOrDefault(scope, Balance.NONE)))
                .map(Scope::value)
                .sorted()
                .limit(NAMED)
                .toList();
    }

    @Document("hours_recomputations")
    record Kept(@Id String id, Recomputation recomputation) {}
}
