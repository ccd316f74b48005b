package city.wutong.evaluation.deeds;

import java.util.Map;
import java.util.SortedMap;
import java.util.function.Consumer;

/** All that was ever told of deeds, read from the beginning, whatever has been heard so far. */
public interface DeedRetelling {

    /** Reads what a source told, and passes on one part of its pages after another. */
    Count read(DeedSource source, Consumer<Part> reader);

    /** What was told of some pages. */
    interface Part {

        /** Every event that was told until now, page by page under its number. */
        Map<PageId, SortedMap<Long, ToldDeed>> told();

        /** The number up to which this service must have heard a page; 0 if nothing of it. */
        long due(PageId page);

        /** Goes on with what has been told meanwhile. */
        void readOn();
    }

    /** How many events were read, and how many records that are none this version knows. */
    record Count(long events, long others) {}
}
