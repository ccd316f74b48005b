package city.wutong.evaluation.deeds;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Takes what is told of deeds, each event once and in the order of its page. */
@Component
public class HearingDeeds {

    private static final int ATTEMPTS = 20;

    private final DeedPages pages;

    HearingDeeds(DeedPages pages) {
        this.pages = pages;
    }

    /** Says whether it was news; what was heard before is not written again. */
    public boolean hear(ToldDeed told) {
        return hear(List.of(told)).getFirst();
    }

    /**
     * The same for each of several, in their order, with one write for all. Nothing is written if one before any of
     * them is missing.
     */
    public List<Boolean> hear(List<ToldDeed> told) {
        return hear(told, 1);
    }

    private List<Boolean> hear(List<ToldDeed> told, int attempt) {
        var before = pages.all(told.stream().map(ToldDeed::page).distinct().toList());
        var after = new HashMap<>(before);
        var news = told.stream().map(one -> isTaken(one, after)).toList();
        if (news.contains(true) && !pages.write(before, after)) {
            if (attempt == ATTEMPTS) {
                throw new IllegalStateException("Others write %s without end".formatted(after.keySet()));
            }
            // It was news, whoever has written it meanwhile.
            var _ = hear(told, attempt + 1);
        }
        return news;
    }

    private static boolean isTaken(ToldDeed told, Map<PageId, DeedPage> pages) {
        var page = pages.getOrDefault(told.page(), DeedPage.empty(told.page()));
        if (!page.isNews(told)) {
            return false;
        }
        var _ = pages.put(page.id(), page.after(told));
        return true;
    }
}
