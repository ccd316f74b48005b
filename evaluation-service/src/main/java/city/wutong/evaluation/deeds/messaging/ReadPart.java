package city.wutong.evaluation.deeds.messaging;

import city.wutong.evaluation.deeds.DeedRetelling;
import city.wutong.evaluation.deeds.PageId;
import city.wutong.evaluation.deeds.ToldDeed;
import city.wutong.evaluation.retelling.Telling;
import city.wutong.evaluation.retelling.Told;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** One partition's pages with every event told of them. */
class ReadPart implements DeedRetelling.Part {

    private final Telling telling;
    private final Function<Told, Optional<ToldDeed>> deeds;
    private final Tally tally;
    private final Map<PageId, SortedMap<Long, ToldDeed>> told = new HashMap<>();
    private final Map<PageId, Long> due = new HashMap<>();

    ReadPart(Telling telling, Function<Told, Optional<ToldDeed>> deeds, Tally tally) {
        this.telling = telling;
        this.deeds = deeds;
        this.tally = tally;
    }

    @Override
    public Map<PageId, SortedMap<Long, ToldDeed>> told() {
        return told;
    }

    @Override
    public long due(PageId page) {
        return due.getOrDefault(page, 0L);
    }

    @Override
    public void readOn() {
        telling.readOn((record, isDue) -> {
            var deed = deeds.apply(record);
            tally.count(deed.filter(ToldDeed::isReadable).isPresent());
            deed.ifPresent(known -> take(known, isDue));
        });
    }

    private void take(ToldDeed deed, boolean isDue) {
        var _ = told.computeIfAbsent(deed.page(), _ -> new TreeMap<>())
                .merge(deed.sequence(), deed, (known, again) -> known.isReadable() ? known : again);
        if (isDue) {
            var _ = due.merge(deed.page(), deed.sequence(), Math::max);
        }
    }

    /** Counts what is read of all partitions. */
    static class Tally {

        private long events;
        private long others;

        void count(boolean isEvent) {
            if (isEvent) {
                events++;
            } else {
                others++;
            }
        }

        DeedRetelling.Count count() {
            return new DeedRetelling.Count(events, others);
        }
    }
}
