package city.wutong.platform;

import city.wutong.platform.control.ControlServer;
import city.wutong.platform.machine.Progress;
import city.wutong.platform.parts.Platform;

/** Stops the platform once, in order, whether the launcher ends by itself, by Ctrl-C or by a signal. */
final class Ending implements AutoCloseable {
    private final Thread hook;
    private final Platform platform;
    private final ControlServer control;
    private final Progress progress;
    private boolean done;

    private Ending(Platform platform, ControlServer control, Progress progress) {
        this.platform = platform;
        this.control = control;
        this.progress = progress;
        hook = new Thread(this::stop, "ending");
    }

    static Ending of(Platform platform, ControlServer control, Progress progress) {
        var ending = new Ending(platform, control, progress);
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
            control.close();
            progress.say("Stopped.");
        }
    }
}
