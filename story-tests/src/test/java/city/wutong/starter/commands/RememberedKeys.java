package city.wutong.starter.commands;

import org.jspecify.annotations.NullMarked;

/** Under which name an aggregate remembers a command, so that what is stored can be compared with what was told. */
@NullMarked
public final class RememberedKeys {

    private RememberedKeys() {}

    public static String of(String principal, String key) {
        return new Turn(new Command(principal, "", key, null, () -> ""), 1)
                .slot()
                .orElseThrow();
    }
}
