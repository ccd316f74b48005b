package city.wutong.platform.machine;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Tells the person at the terminal what happens, after two seconds and then every five while something takes its time.
 */
public final class Progress {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration LATER = Duration.ofSeconds(5);
    private static final int REMEMBERED = 1_000;

    private final PrintStream out;
    private final List<String> said = new ArrayList<>();

    public Progress(PrintStream out) {
        this.out = out;
    }

    public synchronized void say(String line, Object... values) {
        var text = line.formatted(values);
        out.println(text);
        out.flush();
        if (said.size() < REMEMBERED) {
            said.add(text);
        }
    }

    /** What was said from the given line on; the launcher's memory of it ends at a thousand lines. */
    public synchronized List<String> saidFrom(int line) {
        return List.copyOf(said.subList(Math.min(Math.max(line, 0), said.size()), said.size()));
    }

    /** Does the work, and says what it is about again and again until it is done. */
    public void during(Supplier<String> what, Runnable work) {
        var begun = Instant.now();
        var ticker = Thread.ofVirtual().start(() -> tick(what, begun));
        try {
            work.run();
        } finally {
            ticker.interrupt();
        }
    }

    private void tick(Supplier<String> what, Instant begun) {
        var pause = PATIENCE;
        try {
            while (true) {
                Thread.sleep(pause);
                pause = LATER;
                say(
                        "  ... %s (%d s)",
                        what.get(), Duration.between(begun, Instant.now()).toSeconds());
            }
        } catch (InterruptedException done) {
            Thread.currentThread().interrupt();
        }
    }
}
