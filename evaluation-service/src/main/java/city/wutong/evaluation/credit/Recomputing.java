package city.wutong.evaluation.credit;

import city.wutong.evaluation.deeds.RetellingDeeds;
import city.wutong.evaluation.deeds.RetoldDeeds;
import city.wutong.evaluation.deeds.Tallying;
import city.wutong.starter.rules.RuleSets;
import city.wutong.starter.time.BusinessTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/** Computes every credit anew from all that was ever told, and compares it bit by bit with what is stored. */
@Component
public class Recomputing {

    private final Credits credits;
    private final Retelling retelling;
    private final RetellingDeeds deeds;
    private final Tallying tallying;
    private final RuleSets<CreditRules> rules;
    private final Clock clock;
    private final Semaphore one = new Semaphore(1);

    Recomputing(
            Credits credits,
            Retelling retelling,
            RetellingDeeds deeds,
            Tallying tallying,
            RuleSets<CreditRules> rules,
            Clock clock) {
        this.credits = credits;
        this.retelling = retelling;
        this.deeds = deeds;
        this.tallying = tallying;
        this.rules = rules;
        this.clock = clock;
    }

    /** Nothing is changed by it. Throws {@link RecomputationRuns} if another one runs in this instance. */
    public Recomputation recompute() {
        if (!one.tryAcquire()) {
            throw new RecomputationRuns();
        }
        try {
            return tallying.whileTheyStay(this::compare);
        } finally {
            one.release();
        }
    }

    private Recomputation compare() {
        // First what must have been heard, then what is stored, then what was told: so nothing stored is untold.
        var tales = retelling.begin();
        var stored = new HashMap<String, StoredCredit>();
        try (var all = credits.stored()) {
            all.forEach(credit -> stored.put(credit.code(), credit));
        }
        var today = BusinessTime.dayOf(clock.instant());
        // The tallies stay, so that no credit is scored with deeds that are retold only later.
        var told = deeds.retell();
        var comparisons = new ArrayList<Comparison>();
        var count = tales.read(tale -> {
            var there = Optional.ofNullable(stored.remove(tale.organisation().value()));
            var upTo = Math.max(tale.due(), there.map(StoredCredit::heard).orElse(0L));
            if (upTo > 0 && !told.waiting().contains(tale.organisation().doer())) {
                comparisons.add(new Comparison(
                        tale.organisation().value(),
                        there.map(StoredCredit::digest),
                        recomputed(inOrder(tale, upTo), told, there.flatMap(StoredCredit::scoredOn), today)
                                .map(StoredCredit::digest)));
            }
        });
        stored.values()
                .forEach(untold ->
                        comparisons.add(new Comparison(untold.code(), Optional.of(untold.digest()), Optional.empty())));
        return Recomputation.of(comparisons, count, told);
    }

    /**
     * The day it was scored on is the one thing that the tale does not tell, since nights without change leave none.
     */
    private Optional<StoredCredit> recomputed(
            List<News> news, RetoldDeeds told, Optional<LocalDate> scoredOn, LocalDate today) {
        if (news.isEmpty() || !(news.getFirst().learnt() instanceof Learnt.Entered)) {
            return Optional.empty();
        }
        var day = scoredOn.filter(claimed -> !claimed.isAfter(today)).orElse(LocalDate.MIN);
        return Optional.of(credits.storedFormOf(Credit.retold(
                news, told.of(news.getFirst().fact().organisation().doer()), day, rules)));
    }

    private static List<News> inOrder(Retelling.Tale tale, long upTo) {
        var news = new ArrayList<News>();
        for (var next = tale.news().get(1L);
                next != null && next.fact().sequence() <= upTo;
                next = tale.news().get(next.fact().sequence() + 1)) {
            news.add(next);
        }
        return news;
    }

    /** One organisation's digests; absent where there is nothing. */
    record Comparison(String code, Optional<String> stored, Optional<String> recomputed) {}
}
