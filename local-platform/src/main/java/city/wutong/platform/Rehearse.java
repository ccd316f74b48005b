package city.wutong.platform;

import city.wutong.platform.machine.Home;
import city.wutong.platform.machine.OldFolders;
import city.wutong.platform.parts.Infrastructure;
import picocli.CommandLine.Command;

/** Starts and stops broker, store and issuer aside, for the launcher's own start cache. */
@Command(name = Rehearse.NAME, hidden = true, description = "Records the launcher's start.")
final class Rehearse implements Runnable {
    static final String NAME = "rehearse";

    @Override
    public void run() {
        var home = Home.of(System.getenv());
        LauncherLog.writeTo(home.log("start-cache-launcher"));
        var folder = home.kept("rehearsal");
        OldFolders.remove(folder);
        Infrastructure.rehearse(folder);
        OldFolders.remove(folder);
    }
}
