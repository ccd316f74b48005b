package city.wutong.evaluation.credit;

import city.wutong.evaluation.credit.CreditRules.Item;
import city.wutong.evaluation.credit.CreditRules.Years;
import city.wutong.evaluation.credit.Score.Reason;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every point of a score with its reason. A group's bounds are a reason too, so that the reasons sum to the score. */
record Reasons(KnownFacts known, CreditRules rules, Vetoes vetoes) {

    List<Reason> all() {
        return Arrays.stream(CreditGroup.values())
                .flatMap(group -> within(group).stream())
                .toList();
    }

    private List<Reason> within(CreditGroup group) {
        var rule = rules.of(group);
        var reasons = new ArrayList<Reason>();
        reasons.add(new Reason(group, "base", rule.base(), null, rule.clause(), null, null, rule.text(), null));
        rules.items().stream()
                .filter(item -> item.group() == group)
                .flatMap(this::given)
                .forEach(reasons::add);
        rules.years().stream()
                .filter(years -> years.group() == group)
                .flatMap(this::earned)
                .forEach(reasons::add);
        Optional.ofNullable(rules.deeds())
                .filter(deeds -> deeds.group() == group)
                .map(deeds -> new DeedReasons(known.deeds(), deeds).all())
                .ifPresent(reasons::addAll);

        var sum = Score.sum(reasons);
        var bounded = Math.clamp(sum, 0, rule.max());
        if (bounded != sum) {
            var limit = rules.limit();
            reasons.add(
                    new Reason(group, "limit", bounded - sum, null, limit.clause(), null, null, limit.text(), null));
        }
        return reasons;
    }

    private Stream<Reason> given(Item item) {
        // What has lapsed is not shown either: the law keeps bad information for a time, not for ever.
        return known.of(item.kind())
                .limit(item.counted())
                .filter(fact -> !item.hasLapsed(known.day(), fact))
                .map(fact -> new Reason(
                        item.group(),
                        item.item(),
                        item.pointsOn(known.day(), fact),
                        fact.id(),
                        item.clause(),
                        fact.day(),
                        item.lapsesOn(fact),
                        item.text(),
                        null));
    }

    private Stream<Reason> earned(Years years) {
        return known.registration().stream()
                .filter(_ -> years.since() == Years.Start.REGISTRATION || !vetoes.stand())
                .flatMap(registration -> earnedSince(years, registration));
    }

    private Stream<Reason> earnedSince(Years years, CreditFact registration) {
        var since = registration.since();
        var evidence = registration;
        if (years.since() == Years.Start.LAST_BAD_INFORMATION) {
            evidence = known.lastOf(fact -> rules.isBad(fact.kind())).orElse(registration);
            since = evidence.since().isAfter(since) ? evidence.since() : since;
        }
        var whole = ChronoUnit.YEARS.between(since, known.yearsCountUntil(rules.endedBy()));
        var counted = (int) Math.clamp(whole, 0L, years.atMost());
        return counted == 0
                ? Stream.empty()
                : Stream.of(new Reason(
                        years.group(),
                        years.item(),
                        years.points() * counted,
                        evidence.id(),
                        years.clause(),
                        since,
                        null,
                        years.text(),
                        null));
    }
}
