package city.wutong.platform;

import city.wutong.platform.city.Size;
import city.wutong.platform.control.ControlServer;
import city.wutong.platform.machine.Home;
import city.wutong.platform.machine.HomeLock;
import city.wutong.platform.machine.OldFolders;
import city.wutong.platform.machine.Ports;
import city.wutong.platform.machine.Program;
import city.wutong.platform.machine.Progress;
import city.wutong.platform.parts.OwnProcess;
import city.wutong.platform.parts.Platform;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts everything and stays until it is told to stop. */
@Command(name = "up", description = "Starts everything; Ctrl-C stops it.", mixinStandardHelpOptions = true)
final class Up implements Callable<Integer> {
    @Option(names = "--detach", description = "Return as soon as everything is ready.")
    private boolean detach;

    @Option(names = "--no-seed", description = "Do not load the demonstration city at the first start.")
    private boolean noSeed;

    @Option(names = "--full", description = "Load the demonstration city in full size, not a tenth of its volunteers.")
    private boolean full;

    private final Map<String, String> environment = System.getenv();
    private final Progress progress = new Progress(System.out);

    @Override
    public Integer call() throws InterruptedException {
        var home = Home.of(environment);
        home.prepare();
        if (detach) {
            return new Detached(home, progress).run(options());
        }
        try (var _ = HomeLock.take(home).signed()) {
            return run(home, Ports.of(environment));
        }
    }

    private int run(Home home, Ports ports) throws InterruptedException {
        LauncherLog.writeTo(home.log("launcher"));
        var platform = new Platform(home, ports, progress, environment);
        platform.stopLeftovers();
        forgetOldLaunchers(home);
        Ports.complainAboutUsed(platform.portsNeeded());
        var control = ControlServer.open(home, ports.control(), platform, progress);
        try (var _ = Ending.of(platform, control, progress)) {
            start(home, ports, platform);
            control.sayReady();
            var _ = Thread.ofPlatform().daemon().start(() -> StartupCaches.make(platform));
            control.awaitStop();
            return 0;
        }
    }

    private static void forgetOldLaunchers(Home home) {
        var own = Program.launcher("").jar().getParent();
        if (own != null && own.startsWith(home.applications())) {
            OldFolders.removeAllBut(own);
        }
    }

    private void start(Home home, Ports ports, Platform platform) {
        var begun = Instant.now();
        progress.say("Starting Wutong; its data are in %s.", home.data());
        platform.start();
        if (!noSeed) {
            new Seeding(home, OwnProcess.GATEWAY.address(ports), platform::tokenFor).load(size(), progress);
        }
        progress.say("%s", Welcome.text(ports, Duration.between(begun, Instant.now())));
    }

    private Size size() {
        return full ? Size.FULL : Size.TENTH;
    }

    /** What a launcher in the background is to do as this one was told. */
    private List<String> options() {
        var options = new ArrayList<String>();
        if (noSeed) {
            options.add("--no-seed");
        }
        if (full) {
            options.add("--full");
        }
        return options;
    }
}
