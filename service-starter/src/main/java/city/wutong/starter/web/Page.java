package city.wutong.starter.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param next the cursor to ask the following page with, or null on the last one
 */
public record Page<T>(List<T> items, @Nullable String next) {

    public Page {
        items = List.copyOf(items);
    }

    /**
     * The page made of what a search found.
     *
     * @param found up to {@link Paging#fetch()} items in order: one more than the page holds if there is a next page
     */
    public static <T> Page<T> of(List<T> found, Paging paging, Function<? super T, Cursor> cursorOf) {
        if (found.size() <= paging.limit()) {
            return new Page<>(found, null);
        }
        var items = found.subList(0, paging.limit());
        return new Page<>(items, cursorOf.apply(items.getLast()).text());
    }

    /** The same page with each item turned into its view. */
    public <V> Page<V> map(Function<? super T, ? extends V> view) {
        return new Page<>(items.stream().<V>map(view).toList(), next);
    }
}
