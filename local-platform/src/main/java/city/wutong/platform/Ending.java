package city.wutong.platform;

import city.wutong.platform.machine.Progress;
import city.wutong.platform.parts.Platform;

/** Stops the platform once, in order, whether the launcher ends by itself, by Ctrl-C or by a signal. */
final class Ending implements AutoCloseable {
    private final Thread hook;
    private final Platform platform;
    private final Progress progress;
    private boolean done;

    private Ending(Platform platform, Progress progress) {
        this.platform = platform;
        this.progress = progress;
        hook = new Thread(this::stop, "ending");
    }

    static Ending of(Platform platform, Progress progress) {
        var ending = new Ending(platform, progress);
        Runtime.getRuntime().addShutdownHook(ending.hook);
        return ending;
    }

    @Override
    public void close() {
        stop();
    }

    private synchronized void stop() {
        if (!done) {
            done = true;
            progress.say("Stopping.");
            platform.stop();
            progress.say("Stopped.");
        }
    }
}
