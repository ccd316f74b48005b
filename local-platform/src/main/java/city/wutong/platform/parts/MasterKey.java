package city.wutong.platform.parts;

import city.wutong.platform.machine.Complaint;
import city.wutong.platform.machine.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;

/** The key of volunteers' data: from the environment, else made once and kept in a file only its owner may read. */
final class MasterKey {
    static final String VARIABLE = "WUTONG_MASTER_KEY";
    private static final int BYTES = 32;

    private MasterKey() {}

    static String of(Home home, Map<String, String> environment) {
        var given = environment.getOrDefault(VARIABLE, "");
        return given.isBlank() ? kept(home.masterKey()) : given;
    }

    private static String kept(Path file) {
        try {
            if (Files.notExists(file)) {
                make(file);
            }
            return Files.readString(file).strip();
        } catch (IOException refused) {
            throw Complaint.of(
                    "The key in %s cannot be read or written (%s): see that the folder is yours.",
                    file, refused.getClass().getSimpleName());
        }
    }

    /** Written aside and moved, so that a kill leaves no half key. */
    private static void make(Path file) throws IOException {
        var key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        var folder = Files.createDirectories(file.toAbsolutePath().getParent());
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var aside = Files.createTempFile(folder, "master", ".new", ownerOnly);
        Files.writeString(aside, Base64.getEncoder().encodeToString(key));
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
