package city.wutong.platform.machine;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * The executable jar of a module as Maven left it. It is laid out in a folder named by its content and never touched
 * again, so that a build while the platform runs takes no jar from under a process.
 */
public record BuiltJar(Path jar) {
    private static final int NAME_CHARACTERS = 16;

    public static BuiltJar of(Home home, String module) {
        var target = home.root().resolve(module).resolve("target");
        try (var files = Files.isDirectory(target) ? Files.list(target) : Stream.<Path>empty()) {
            return files.filter(
                            file -> file.getFileName().toString().matches(module + "-[0-9][^/]*(?<!-sources)\\.jar"))
                    .max(Comparator.comparing(file -> file.toFile().lastModified()))
                    .map(BuiltJar::new)
                    .orElseThrow(() ->
                            Complaint.of("The module %s is not built: run ./wutong up without --no-build.", module));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The program in it, extracted below the folder; extraction is done once per content. */
    public Program laidOutIn(Path folder) {
        var place = folder.resolve(contentName());
        if (!Files.isDirectory(place)) {
            extract(folder.resolve(contentName() + ".part"), place);
        }
        OldFolders.removeAllBut(place);
        var extracted = place.resolve(jar.getFileName());
        return new Program(extracted, mainClass(extracted), List.of(), true);
    }

    private void extract(Path part, Path place) {
        try {
            OldFolders.remove(part);
            Files.createDirectories(part.getParent());
            var process = new ProcessBuilder(
                            Program.java().toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-Djarmode=tools",
                            "-jar",
                            jar.toString(),
                            "extract",
                            "--destination",
                            part.toString())
                    .redirectErrorStream(true)
                    .start();
            var said = new String(process.getInputStream().readAllBytes()).strip();
            if (process.onExit().join().exitValue() != 0) {
                throw Complaint.of(
                        "%s cannot be extracted to %s: %s",
                        jar, part, said.lines().findFirst().orElse("no reason given"));
            }
            var _ = Files.move(part, place);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    String contentName() {
        try (var content = new DigestInputStream(Files.newInputStream(jar), MessageDigest.getInstance("SHA-256"))) {
            var _ = content.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(content.getMessageDigest().digest()).substring(0, NAME_CHARACTERS);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String mainClass(Path jar) {
        try (var file = new JarFile(jar.toFile())) {
            return Objects.requireNonNull(file.getManifest().getMainAttributes().getValue("Main-Class"), jar::toString);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
