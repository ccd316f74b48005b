package city.wutong.evaluation.deeds;

import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Brings what some pages have heard into the tallies. It is stored before anything is counted and closed when all is;
 * each tally knows the last round that it holds, so that a round which was broken off is gone through again and counts
 * once.
 *
 * @param number 1, 2, 3 ...
 * @param parts the pages and how far they count; none once it is closed
 */
@Document("deed_rounds")
@TypeAlias("tally-round")
record TallyRound(@Id String id, long number, List<Part> parts) {

    static final String CURRENT = "current";
    static final TallyRound NONE = new TallyRound(CURRENT, 0, List.of());

    TallyRound {
        parts = List.copyOf(parts);
    }

    TallyRound next(List<DeedPage> pages) {
        return new TallyRound(
                CURRENT,
                number + 1,
                pages.stream().map(page -> new Part(page.id(), page.heard())).toList());
    }

    TallyRound closed() {
        return new TallyRound(CURRENT, number, List.of());
    }

    boolean isOpen() {
        return !parts.isEmpty();
    }

    record Part(PageId page, long upTo) {}
}
