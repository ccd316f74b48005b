package city.wutong.evaluation.deeds;

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
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var page = pages.get(told.page());
            if (!page.isNews(told)) {
                return false;
            }
            if (pages.write(page, page.after(told))) {
                return true;
            }
        }
        throw new IllegalStateException("Others write %s without end".formatted(told.page()));
    }
}
