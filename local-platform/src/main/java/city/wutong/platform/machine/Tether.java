package city.wutong.platform.machine;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;

/**
 * Runs another main class for as long as the launcher lives: the launcher holds the other end of standard input, which
 * the system closes however the launcher ends. Works on any system, and the services know nothing of it.
 */
public final class Tether {
    private static final int AS_IF_KILLED = 137;

    private Tether() {}

    public static void main(String[] arguments) throws ReflectiveOperationException {
        var _ = Thread.ofPlatform().daemon().name("tether").start(Tether::endWithLauncher);
        var main = Class.forName(arguments[0]).getDeclaredMethod("main", String[].class);
        main.setAccessible(true);
        try {
            var _ = main.invoke(null, (Object) Arrays.copyOfRange(arguments, 1, arguments.length));
        } catch (InvocationTargetException failed) {
            // Printed by the thread's own handler, as if the other main class had been run by itself.
            throw new IllegalStateException(arguments[0] + " failed", failed.getCause());
        }
    }

    private static void endWithLauncher() {
        try {
            while (System.in.read() >= 0) {}
        } catch (IOException broken) {
            // A broken pipe is as good as a closed one.
        }
        // Broker and store went with the launcher: an orderly stop would only wait for them.
        Runtime.getRuntime().halt(AS_IF_KILLED);
    }
}
