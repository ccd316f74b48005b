package city.wutong.volunteer.hours;

import java.time.Instant;
import java.util.List;

/**
 * What adding up the whole ledger anew has found.
 *
 * @param pages how many pages there are
 * @param entries how many entries the totals had counted
 * @param differing the totals that were not what the ledger gives, at most a hundred
 * @param isRepaired whether they were put right
 */
public record Recomputation(Instant at, long pages, long entries, List<String> differing, boolean isRepaired) {}
