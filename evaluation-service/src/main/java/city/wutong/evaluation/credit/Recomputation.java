package city.wutong.evaluation.credit;

import city.wutong.evaluation.deeds.RetoldDeeds;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a full recomputation found.
 *
 * @param organisations how many were compared
 * @param pages how many pages of deeds were compared: of the ledger of hours, and projects
 * @param waiting how many organisations were left out, because deeds were heard of them at that moment
 * @param events how many events were read
 * @param others how many records were no event that this version knows
 * @param equal how many are stored exactly as they are recomputed
 * @param differing the codes of those that are not, or are missing on one side, and the pages that are not as they were
 *     told
 * @param storedDigest SHA-256 over all that is stored, in hexadecimal
 * @param recomputedDigest the same over all that was recomputed
 */
public record Recomputation(
        long organisations,
        long pages,
        long waiting,
        long events,
        long others,
        long equal,
        List<String> differing,
        String storedDigest,
        String recomputedDigest) {

    static Recomputation of(List<Recomputing.Comparison> comparisons, Retelling.Count count, RetoldDeeds deeds) {
        var sorted = comparisons.stream()
                .sorted(Comparator.comparing(Recomputing.Comparison::code))
                .toList();
        var differing = sorted.stream()
                .filter(one -> !one.stored().equals(one.recomputed()))
                .map(Recomputing.Comparison::code)
                .toList();
        return new Recomputation(
                sorted.size(),
                deeds.pages(),
                deeds.waiting().size(),
                count.events() + deeds.events(),
                count.others() + deeds.others(),
                sorted.size() - differing.size(),
                Stream.concat(differing.stream(), deeds.differing().stream())
                        .distinct()
                        .toList(),
                digest(sorted, Recomputing.Comparison::stored, deeds.storedDigest()),
                digest(sorted, Recomputing.Comparison::recomputed, deeds.retoldDigest()));
    }

    private static String digest(
            List<Recomputing.Comparison> sorted,
            Function<Recomputing.Comparison, Optional<String>> side,
            String deeds) {
        return StoredCredit.digest(sorted.stream()
                .map(one -> one.code() + " " + side.apply(one).orElse("-"))
                .collect(Collectors.joining("\n", "", "\n" + deeds)));
    }
}
