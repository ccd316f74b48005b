package city.wutong.platform.machine;

import java.io.File;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** A Java program laid out for a quick start, with the flags every process of the platform shares. */
public record Program(Path jar, String mainClass, List<String> arguments, boolean isTethered) {
    /** A terminal's interrupt reaches every process it started, but only the launcher may end the parts, in order. */
    private static final List<String> DEAF_TO_THE_TERMINAL = List.of("sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh");

    private static final List<String> COURTEOUS = List.of("nice", "-n", "15");

    /** The launcher itself doing something, from the jar it runs from. */
    public static Program launcher(String mainClass, String... arguments) {
        return new Program(Path.of(System.getProperty("java.class.path")), mainClass, List.of(arguments), false);
    }

    /** Beside the jar it was made from, so it goes when the jar changes; another JDK looks for another file. */
    public Path cache() {
        return jar.resolveSibling("start-" + System.getProperty("java.runtime.version") + ".aot");
    }

    public boolean hasCache() {
        return Files.exists(cache());
    }

    /** The command that runs it, tethered to this process, with further jars behind its own. */
    public List<String> command(List<String> flags, String furtherJars) {
        var command = new ArrayList<>(DEAF_TO_THE_TERMINAL);
        command.add(java().toString());
        command.addAll(flags);
        if (hasCache()) {
            command.add("-XX:AOTCache=" + cache());
        }
        command.addAll(main(furtherJars));
        return command;
    }

    /** The command that runs it once to record what a start needs. */
    public List<String> trainingCommand(List<String> flags, Path output) {
        var command = new ArrayList<>(DEAF_TO_THE_TERMINAL);
        command.addAll(COURTEOUS);
        command.add(java().toString());
        command.addAll(flags);
        command.add("-XX:AOTCacheOutput=" + output);
        command.addAll(main(""));
        return command;
    }

    private List<String> main(String furtherJars) {
        var classPath = new StringJoiner(File.pathSeparator).add(jar.toString());
        var words = new ArrayList<String>();
        if (isTethered) {
            var _ = classPath.add(TetherJar.at(jar.resolveSibling("tether.jar")).toString());
            words.add(Tether.class.getName());
        }
        if (!furtherJars.isBlank()) {
            var _ = classPath.add(furtherJars);
        }
        words.addAll(0, List.of("-cp", classPath.toString()));
        words.add(mainClass);
        words.addAll(arguments);
        return words;
    }

    /** The flags this process was started with: a cache serves only a start with the same ones. */
    public static List<String> ownFlags() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(flag -> !flag.startsWith("-XX:AOTCache"))
                .toList();
    }

    /** The Java that runs the launcher runs everything. */
    public static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }
}
