package city.wutong.platform;

import city.wutong.platform.machine.Program;
import city.wutong.platform.parts.Platform;

/** Makes what lets the next start be quick, while nobody waits for it. */
final class StartupCaches {
    private StartupCaches() {}

    static void make(Platform platform) {
        if ("off".equals(System.getenv("WUTONG_START_CACHE"))) {
            return;
        }
        try {
            platform.makeStartupCaches(Program.launcher(Wutong.class.getName(), Rehearse.NAME));
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
