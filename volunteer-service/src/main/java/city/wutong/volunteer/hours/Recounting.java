package city.wutong.volunteer.hours;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Adds up the whole ledger anew, every night and when asked, and compares it with the totals minute by minute. */
@Component
public class Recounting {

    private static final int NAMED = 100;
    private static final String LAST = "last";

    private final Totals totals;
    private final CountingHours counting;
    private final OneAtATime turn;
    private final MongoTemplate mongo;
    private final Clock clock;

    Recounting(Totals totals, CountingHours counting, OneAtATime turn, MongoTemplate mongo, Clock clock) {
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

    /** Meanwhile nothing else is counted. Throws {@link RecountRuns} if another instance counts at this moment. */
    public Recount recount(boolean repair) {
        var found = new AtomicReference<Recount>();
        for (int attempt = 0; attempt < 50 && found.get() == null; attempt++) {
            if (!turn.ifFree(() -> found.set(add(repair)))) {
                LockSupport.parkNanos(100_000_000);
            }
        }
        return Optional.ofNullable(found.get()).orElseThrow(RecountRuns::new);
    }

    /** The last one, whoever asked for it. */
    public Optional<Recount> last() {
        return Optional.ofNullable(mongo.findById(LAST, Kept.class)).map(Kept::recount);
    }

    private Recount add(boolean repair) {
        counting.countAll();
        var sums = new Sums();
        var pages = new AtomicLong();
        var entries = new AtomicLong();
        try (var all = totals.all()) {
            all.takeWhile(_ -> turn.isKept()).forEach(one -> {
                pages.incrementAndGet();
                entries.addAndGet(one.counted());
                sums.add(one.page().entries().subList(0, one.counted()));
            });
        }
        if (!turn.isKept()) {
            throw new RecountRuns();
        }
        var differing = differing(sums.balances());
        if (repair && !differing.isEmpty()) {
            totals.replace(
                    sums.balances(), totals.current().map(Counting::number).orElse(0L));
        }
        var recount = new Recount(clock.instant(), pages.get(), entries.get(), differing, repair);
        var _ = mongo.save(new Kept(LAST, recount));
        return recount;
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

    @Document("hours_recounts")
    record Kept(@Id String id, Recount recount) {}
}
