package city.wutong.evaluation.credit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a full recomputation found.
 *
 * @param organisations how many were compared
 * @param events how many events were read
 * @param others how many records were no event that this version knows
 * @param equal how many are stored exactly as they are recomputed
 * @param differing the codes of those that are not, or are missing on one side
 * @param storedDigest SHA-256 over all that is stored, in hexadecimal
 * @param recomputedDigest the same over all that was recomputed
 */
public record Recomputation(
        long organisations,
        long events,
        long others,
        long equal,
        List<String> differing,
        String storedDigest,
        String recomputedDigest) {

    static Recomputation of(List<Recomputing.Comparison> comparisons, Retelling.Count count) {
        var sorted = comparisons.stream()
                .sorted(Comparator.comparing(Recomputing.Comparison::code))
                .toList();
        var differing = sorted.stream()
                .filter(one -> !one.stored().equals(one.recomputed()))
                .map(Recomputing.Comparison::code)
                .toList();
        return new Recomputation(
                sorted.size(),
                count.events(),
                count.others(),
                sorted.size() - differing.size(),
                differing,
                digest(sorted, Recomputing.Comparison::stored),
                digest(sorted, Recomputing.Comparison::recomputed));
    }

    private static String digest(
            List<Recomputing.Comparison> sorted, Function<Recomputing.Comparison, Optional<String>> side) {
        return StoredCredit.digest(sorted.stream()
                .map(one -> one.code() + " " + side.apply(one).orElse("-"))
                .collect(Collectors.joining("\n")));
    }
}
