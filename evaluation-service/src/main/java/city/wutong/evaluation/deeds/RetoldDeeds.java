package city.wutong.evaluation.deeds;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What all that was told of deeds amounts to, compared with what is kept of it.
 *
 * @param waiting whose tallies are behind their pages at this moment, so that they cannot be compared
 * @param pages how many pages were compared
 * @param events how many events were read
 * @param others how many records were no event that this version knows
 * @param differing pages and organisations that are not kept as they were told
 * @param storedDigest SHA-256 over all that is kept, in hexadecimal
 * @param retoldDigest the same over all that was told
 */
public record RetoldDeeds(
        Map<Doer, Deeds> deeds,
        Set<Doer> waiting,
        long pages,
        long events,
        long others,
        List<String> differing,
        String storedDigest,
        String retoldDigest) {

    public Deeds of(Doer doer) {
        return deeds.getOrDefault(doer, Deeds.NONE);
    }
}
