package city.wutong.evaluation.credit;

import city.wutong.evaluation.credit.Score.Evidence;
import city.wutong.evaluation.credit.Score.Reason;
import city.wutong.evaluation.deeds.Deed;
import city.wutong.evaluation.deeds.Deeds;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The points of deeds with their reasons: one for each month of a class of hours, one for each project. Amounts are
 * added up over the months, so that no minute is lost at their borders; a month gives what the sum gains by it, and
 * takes what the sum loses if more was taken back in it than was served.
 */
record DeedReasons(Deeds deeds, DeedRules rules) {

    List<Reason> all() {
        return Stream.concat(
                        rules.worth().stream().flatMap(worth -> given(worth).stream()),
                        rules.limits().stream().flatMap(this::limited))
                .toList();
    }

    private List<Reason> given(DeedRules.Worth worth) {
        var reasons = new ArrayList<Reason>();
        var sum = 0L;
        for (var deed : deeds.monthly(worth.kind())) {
            var before = worth.pointsFor(sum);
            sum += deed.amount();
            reasons.add(reason(worth, deed, worth.pointsFor(sum) - before));
        }
        return reasons;
    }

    private Reason reason(DeedRules.Worth worth, Deed deed, int points) {
        return new Reason(
                rules.group(),
                worth.item(),
                points,
                deed.lastEvent(),
                worth.clause(),
                deed.day(),
                null,
                worth.text(),
                new Evidence(deed.entries(), deed.reversed(), deed.amount()));
    }

    private Stream<Reason> limited(DeedRules.Limit limit) {
        var sum = rules.worth().stream()
                .filter(worth -> limit.kinds().contains(worth.kind()))
                .mapToInt(worth -> Score.sum(given(worth)))
                .sum();
        return sum <= limit.atMost()
                ? Stream.empty()
                : Stream.of(new Reason(
                        rules.group(),
                        limit.item(),
                        limit.atMost() - sum,
                        null,
                        limit.clause(),
                        null,
                        null,
                        limit.text(),
                        null));
    }
}
