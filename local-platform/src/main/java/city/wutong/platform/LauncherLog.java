package city.wutong.platform;

import city.wutong.platform.machine.LogFiles;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** Sends what broker, store and issuer log to a file; the terminal is for the person. */
final class LauncherLog {
    private LauncherLog() {}

    /** Before the first logger is made. */
    static void writeTo(Path log) {
        if (System.getProperty(Detached.IS_DETACHED) == null) {
            LogFiles.rotate(log);
        }
        System.setProperty("wutong.launcher.log", log.toString());
        System.setProperty("logback.configurationFile", "launcher-logback.xml");
        // Made here, by one thread: broker, store and issuer would make it all at once and be warned.
        var _ = LoggerFactory.getILoggerFactory();
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }
}
