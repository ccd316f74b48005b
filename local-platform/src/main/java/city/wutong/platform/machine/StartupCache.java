package city.wutong.platform.machine;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Makes the file from which Java starts a program with its classes loaded and linked (JEP 483, 514). */
public final class StartupCache {
    private static final long LONGEST_MINUTES = 5;

    private final Home home;
    private final ProcessRecords records;

    public StartupCache(Home home, ProcessRecords records) {
        this.home = home;
        this.records = records;
    }

    /** Runs the program once to record its start; answers whether a cache came of it. */
    public boolean make(Program program, List<String> flags, Map<String, String> environment)
            throws InterruptedException {
        var output = program.cache().resolveSibling("recording.aot");
        var command = new ProcessBuilder(program.trainingCommand(flags, output))
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(home.log("start-cache").toFile()));
        command.environment().putAll(environment);
        try {
            return run(command)
                    && Files.exists(output)
                    && Files.exists(Files.move(output, program.cache(), REPLACE_EXISTING));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private boolean run(ProcessBuilder command) throws IOException, InterruptedException {
        var process = command.start();
        records.remember("start-cache", process.toHandle());
        try {
            return process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES) && process.exitValue() == 0;
        } finally {
            var _ = process.destroyForcibly();
            records.forget(process.pid());
        }
    }
}
