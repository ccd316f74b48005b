package city.wutong.evaluation.deeds;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One event of a page.
 *
 * @param event its id; null if it could not be read
 * @param doer whose deed it tells of; null if of none
 * @param deed which; null if of none
 */
public record ToldDeed(
        PageId page,
        long sequence,
        @Nullable String event,
        @Nullable Doer doer,
        @Nullable Deed deed) {

    /** An event that tells of nobody's deed; the numbers behind it go on. */
    public static ToldDeed ofNothing(PageId page, long sequence, String event) {
        return new ToldDeed(page, sequence, event, null, null);
    }

    /** An event that cannot be read; whether the numbers behind it go on is for an operator to say. */
    public static ToldDeed unreadable(PageId page, long sequence) {
        return new ToldDeed(page, sequence, null, null, null);
    }

    public boolean isReadable() {
        return event != null;
    }

    public boolean tellsOfADeed() {
        return deed != null;
    }

    Optional<DeedPage.Line> told() {
        return doer == null || deed == null ? Optional.empty() : Optional.of(new DeedPage.Line(doer, deed));
    }
}
