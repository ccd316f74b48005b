package city.wutong.gateway.routes;

import java.io.InputStream;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/** Zeros that stop in the middle until something is true, or until it has taken too long. */
class WaitingStream extends InputStream {

    private final long size;
    private final long pause;
    private final BooleanSupplier goOn;
    private long sent;
    private boolean waited;
    private volatile boolean waitedInVain;

    WaitingStream(long size, long pause, BooleanSupplier goOn) {
        this.size = size;
        this.pause = pause;
        this.goOn = goOn;
    }

    boolean hasWaitedInVain() {
        return waitedInVain;
    }

    @Override
    public int read() {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : 0;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
        if (sent == size) {
            return -1;
        }
        if (sent >= pause && !waited) {
            waitOnce();
        }
        var end = waited ? size : pause;
        var part = (int) Math.min(length, end - sent);
        sent += part;
        return part;
    }

    private void waitOnce() {
        waited = true;
        try {
            Awaitility.await().atMost(Duration.ofSeconds(4)).until(goOn::getAsBoolean);
        } catch (ConditionTimeoutException e) {
            waitedInVain = true;
        }
    }
}
