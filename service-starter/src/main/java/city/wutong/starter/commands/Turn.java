package city.wutong.starter.commands;

import java.util.Optional;

/**
 * One of the changes a command makes to the same thing, mostly the only one.
 *
 * @param number 1, 2, 3 ... in the order of the act, so that a repetition meets each change again
 */
public record Turn(Command command, int number) {

    /** What the changed thing remembers: neither key nor principal can be read from it, and no two principals meet. */
    public Optional<String> slot() {
        return Optional.ofNullable(command.key())
                .map(key -> new Digest()
                        .add(command.principal() + "\n" + key + suffix())
                        .text());
    }

    String suffix() {
        return number == 1 ? "" : "\n" + number;
    }

    /**
     * Throws {@link StaleVersion} if the caller decided on another version than the current one. Only the first change
     * is measured by it, since the others come after that.
     */
    public void requireVersion(long current) {
        var expected = command.expected();
        if (number == 1 && expected != null && expected != current) {
            throw new StaleVersion(expected, current);
        }
    }
}
