package city.wutong.evaluation.deeds;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Adds up anew all that was ever told of deeds, and compares pages and tallies with it. */
@Component
public class RetellingDeeds {

    private static final int READ_AT_ONCE = 500;

    private final DeedPages pages;
    private final Tallies tallies;
    private final DeedRetelling retelling;
    private final OneAtATime turn;

    RetellingDeeds(DeedPages pages, Tallies tallies, DeedRetelling retelling, OneAtATime turn) {
        this.pages = pages;
        this.tallies = tallies;
        this.retelling = retelling;
        this.turn = turn;
    }

    /** To be asked only within {@link Tallying#whileTheyStay}; nothing is changed by it. */
    public RetoldDeeds retell() {
        var comparing = new ComparingDeeds();
        var events = 0L;
        var others = 0L;
        for (var source : DeedSource.values()) {
            var count = retelling.read(source, part -> compare(part, comparing));
            events += count.events();
            others += count.others();
        }
        return comparing.result(tallies, events, others);
    }

    private void compare(DeedRetelling.Part part, ComparingDeeds comparing) {
        var ids = List.copyOf(byText(part).values());
        for (int from = 0; from < ids.size(); from += READ_AT_ONCE) {
            var some = ids.subList(from, Math.min(ids.size(), from + READ_AT_ONCE));
            if (!turn.isKept()) {
                throw new TalliesAreKept();
            }
            var stored = pages.all(some);
            if (stored.values().stream().anyMatch(page -> isAhead(page, part))) {
                // They were written while the topic was read; it holds their events by now.
                part.readOn();
            }
            for (var id : some) {
                var kept = stored.getOrDefault(id, DeedPage.empty(id));
                comparing.compare(kept, retold(id, part, kept.heard()));
            }
        }
    }

    private static Map<String, PageId> byText(DeedRetelling.Part part) {
        var byText = new TreeMap<String, PageId>();
        part.told().keySet().forEach(id -> byText.put(id.value(), id));
        return byText;
    }

    private static boolean isAhead(DeedPage page, DeedRetelling.Part part) {
        return page.heard()
                > part.told().getOrDefault(page.id(), new TreeMap<>()).lastKey();
    }

    /** The page after all its events, as far as it must have been heard or was; a missing number ends it. */
    private static DeedPage retold(PageId id, DeedRetelling.Part part, long heard) {
        var page = DeedPage.empty(id);
        var upTo = Math.max(heard, part.due(id));
        for (var told : part.told().getOrDefault(id, new TreeMap<>()).values()) {
            // Behind a number that was let go, and is missing or unreadable here, the page has gone on.
            var isNext = told.isReadable() && told.sequence() == page.heard() + 1;
            if (told.sequence() > upTo || !isNext && told.sequence() > heard) {
                break;
            }
            page = page.after(told);
        }
        return page;
    }
}
