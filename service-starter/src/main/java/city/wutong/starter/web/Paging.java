package city.wutong.starter.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which page a caller wants, bound from the query: {@code ?size=50&after=...}. Controllers take it as
 * {@code @ParameterObject @Valid Paging}.
 */
public record Paging(
        @Nullable @Min(1) @Max(MOST) Integer size, @Nullable String after) {

    static final int MOST = 200;
    private static final int USUAL = 50;

    /** How many items the page holds: 1 to 200, 50 if the caller does not say. */
    public int limit() {
        return size == null ? USUAL : Math.clamp(size, 1, MOST);
    }

    /** How many items to fetch to learn whether there is a next page. */
    public int fetch() {
        return limit() + 1;
    }

    /** The place after which the page begins; throws {@link ForgedCursor} if it is none of this order. */
    public Optional<Cursor> cursor(String order) {
        return Optional.ofNullable(after).map(text -> Cursor.parse(text, order));
    }
}
