package city.wutong.platform.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the platform's programs come from ({@code root}) and where everything it writes goes ({@code data}). */
public record Home(Path root, Path data) {
    private static final long NEEDED_MEBIBYTES = 512;

    /** The folders named by {@code WUTONG_HOME} and the system property {@code wutong.root}. */
    public static Home of(Map<String, String> environment) {
        var root = Path.of(System.getProperty("wutong.root", "")).toAbsolutePath();
        var data = Optional.ofNullable(environment.get("WUTONG_HOME")).filter(named -> !named.isBlank());
        return new Home(root, data.map(Path::of).orElse(root.resolve(".wutong")).toAbsolutePath());
    }

    /** Makes the folders, or complains in one sentence when it cannot. */
    public void prepare() {
        try {
            for (var folder : List.of(logs(), processes(), applications())) {
                Files.createDirectories(folder);
            }
            Files.delete(Files.createTempFile(data, "writable", ""));
            complainWhenFull(data.toFile().getUsableSpace() >> 20);
        } catch (IOException refused) {
            throw Complaint.of(
                    "The folder %s cannot be written (%s): give yourself the right to it or name another by WUTONG_HOME.",
                    data, refused.getClass().getSimpleName());
        }
    }

    void complainWhenFull(long freeMebibytes) {
        if (freeMebibytes < NEEDED_MEBIBYTES) {
            throw Complaint.of(
                    "The disk of %s has only %d MiB left and the platform needs %d: free some space or name another folder"
                            + " by WUTONG_HOME.",
                    data, freeMebibytes, NEEDED_MEBIBYTES);
        }
    }

    public Path applications() {
        return data.resolve("apps");
    }

    public Path logs() {
        return data.resolve("logs");
    }

    public Path log(String part) {
        return logs().resolve(part + ".log");
    }

    public Path processes() {
        return data.resolve("run");
    }

    public Path lock() {
        return data.resolve("lock");
    }

    public Path controlToken() {
        return data.resolve("control.token");
    }

    public Path controlAddress() {
        return data.resolve("control.address");
    }

    /** The key that volunteers' data are sealed under; without it nobody reads them again. */
    public Path masterKey() {
        return data.resolve("data").resolve("master.key");
    }

    /** Present once the demonstration city has been loaded into the data of this home, and in which size. */
    public Path seeded() {
        return data.resolve("seeded");
    }

    /** When the first loading of the demonstration city was begun. */
    public Path seeding() {
        return data.resolve("seeding");
    }

    /** The file that makes a part die at the point it names; it is there only while somebody has armed it. */
    public Path fault(String part) {
        var named = System.getenv("WUTONG_FAULTS_DIRECTORY");
        return (named == null ? data.resolve("faults") : Path.of(named)).resolve(part);
    }

    /** What broker, store and issuer keep. */
    public Path kept(String part) {
        return data.resolve("data").resolve(part);
    }
}
