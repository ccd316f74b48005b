package city.wutong.starter.commands;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The command being carried out, bound to the thread that does it. */
public final class Command {

    static final ScopedValue<Command> CURRENT = ScopedValue.newInstance();
    private static final String SYSTEM = "SYSTEM";

    private final String principal;
    private final String role;
    private final @Nullable String key;
    private final @Nullable Long expected;
    private final Supplier<String> asked;
    private final Map<String, Integer> turns = new ConcurrentHashMap<>();

    /**
     * A command of a caller.
     *
     * @param principal who asks; keys of different principals never meet
     * @param role the role in which it is done, told in published events instead of a name
     * @param key the idempotency key, or null where the command needs none
     * @param expected the version the caller decided on ({@code If-Match}), or null
     * @param asked digest of method, path, query and body
     */
    Command(String principal, String role, @Nullable String key, @Nullable Long expected, Supplier<String> asked) {
        this.principal = principal;
        this.role = role;
        this.key = key;
        this.expected = expected;
        this.asked = asked;
    }

    public static Optional<Command> current() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()).filter(Command::hasCaller) : Optional.empty();
    }

    /** The role that acts: the caller's, or SYSTEM for listeners and deadlines. */
    public static String actor() {
        return current().map(Command::role).orElse(SYSTEM);
    }

    /**
     * An identity derived from principal and key, so that a repeated creation meets the first one; random without a
     * key. Asked again within one command it is another one, in the same order whenever the command is repeated.
     */
    public static UUID newIdentity() {
        return turnAt("")
                .filter(turn -> turn.command().key != null)
                .map(turn -> (turn.command().principal + "\n" + turn.command().key + turn.suffix())
                        .getBytes(StandardCharsets.UTF_8))
                .map(UUID::nameUUIDFromBytes)
                .orElseGet(UUID::randomUUID);
    }

    /** The current command's next change to something; empty where nobody commands. */
    public static Optional<Turn> turnAt(String target) {
        return current().map(command -> new Turn(command, command.turns.merge(target, 1, Integer::sum)));
    }

    /** Does what a caller only set off: it is the system's act, and neither his key nor his version belong to it. */
    public static void asSystem(Runnable act) {
        ScopedValue.where(CURRENT, new Command(SYSTEM, SYSTEM, null, null, () -> ""))
                .run(act);
    }

    private boolean hasCaller() {
        return !SYSTEM.equals(role);
    }

    public String principal() {
        return principal;
    }

    public String role() {
        return role;
    }

    public @Nullable String key() {
        return key;
    }

    public @Nullable Long expected() {
        return expected;
    }

    /** Digest of what is asked, in hexadecimal. */
    public String digest() {
        return asked.get();
    }
}
