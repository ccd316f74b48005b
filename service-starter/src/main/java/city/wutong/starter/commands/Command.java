package city.wutong.starter.commands;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The command being carried out, bound to the thread that does it.
 *
 * @param principal who asks; keys of different principals never meet
 * @param role the role in which it is done, told in published events instead of a name
 * @param key the idempotency key, or null where the command needs none
 * @param expected the version the caller decided on ({@code If-Match}), or null
 * @param asked running digest over method, path and body
 */
public record Command(
        String principal,
        String role,
        @Nullable String key,
        @Nullable Long expected,
        MessageDigest asked) {

    static final ScopedValue<Command> CURRENT = ScopedValue.newInstance();
    private static final String SYSTEM = "SYSTEM";

    public static Optional<Command> current() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    /** The role that acts: the caller's, or SYSTEM for listeners and deadlines. */
    public static String actor() {
        return current().map(Command::role).orElse(SYSTEM);
    }

    /**
     * An identity derived from principal and key, so that a repeated creation meets the first one; random without a
     * key.
     */
    public static UUID newIdentity() {
        return current()
                .filter(command -> command.key != null)
                .map(command -> (command.principal + "\n" + command.key).getBytes(StandardCharsets.UTF_8))
                .map(UUID::nameUUIDFromBytes)
                .orElseGet(UUID::randomUUID);
    }

    /** Digest of what was asked so far, in hexadecimal. */
    public String digest() {
        try {
            return HexFormat.of().formatHex(((MessageDigest) asked.clone()).digest(), 0, 16);
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Throws {@link StaleVersion} if the caller decided on another version than the current one. */
    public void requireVersion(long current) {
        if (expected != null && expected != current) {
            throw new StaleVersion(expected, current);
        }
    }
}
