package city.wutong.platform.control;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import city.wutong.platform.machine.Home;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/** A secret of one start of the launcher, in a file that only its owner may read; the address stands beside it. */
record ControlToken(String value) {
    private static final int BYTES = 32;

    static ControlToken random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new ControlToken(HexFormat.of().formatHex(bytes));
    }

    boolean isSameAs(String given) {
        return MessageDigest.isEqual(value.getBytes(UTF_8), given.getBytes(UTF_8));
    }

    /** The address last: who finds it finds the token too. */
    void writeTo(Home home, String address) {
        write(home.controlToken(), value);
        write(home.controlAddress(), address);
    }

    static void removeFrom(Home home) {
        try {
            var _ = Files.deleteIfExists(home.controlAddress());
            var _ = Files.deleteIfExists(home.controlToken());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void write(Path file, String text) {
        var part = file.resolveSibling(file.getFileName() + ".part");
        try {
            var _ = Files.deleteIfExists(part);
            var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            var _ = Files.createFile(part, ownerOnly);
            var _ = Files.writeString(part, text);
            var _ = Files.move(part, file, ATOMIC_MOVE, REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
