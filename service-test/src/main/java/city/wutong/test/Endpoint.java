package city.wutong.test;

import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One method at one path, and who may use it.
 *
 * @param roles role names; or the single word {@link #ANYBODY}, {@link #ANY_CALLER} or {@link #NOBODY}
 */
public record Endpoint(String path, String method, SortedSet<String> roles) {

    /** Also without a token. */
    public static final String ANYBODY = "anybody";
    /** With any valid token. */
    public static final String ANY_CALLER = "any-caller";

    public static final String NOBODY = "nobody";

    public Endpoint {
        roles = new TreeSet<>(roles);
    }

    public boolean isOpenTo(String role) {
        return roles.contains(role) || roles.contains(ANYBODY) || roles.contains(ANY_CALLER);
    }

    /** The line of the committed table. */
    @Override
    public String toString() {
        return "%s %s: %s".formatted(method, path, String.join(" ", roles));
    }
}
