package city.wutong.gateway.routes;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.util.Objects;

/**
 * A request's body that ends in a refusal once it is longer than allowed.
 *
 * <p>The HTTP client reads it on another thread than the request's. After {@link #close()} that thread can no longer
 * touch the container's stream, which by then may belong to another request.
 */
final class BoundedBody extends ServletInputStream {

    private final ServletInputStream body;
    private final long most;
    private long read;
    private boolean closed;
    private volatile boolean tooLarge;
    private volatile boolean broken;
    private volatile boolean finished;

    BoundedBody(ServletInputStream body, long most) {
        this.body = body;
        this.most = most;
        this.finished = body.isFinished();
    }

    boolean isTooLarge() {
        return tooLarge;
    }

    /** The caller, not the service, broke off. */
    boolean isBroken() {
        return broken;
    }

    @Override
    public synchronized int read(byte[] bytes, int offset, int length) throws IOException {
        var _ = Objects.checkFromIndexSize(offset, length, bytes.length);
        return counted(() -> body.read(bytes, offset, length), false);
    }

    @Override
    public synchronized int read() throws IOException {
        return counted(body::read, true);
    }

    private int counted(Reading reading, boolean single) throws IOException {
        if (closed) {
            throw new IOException("The request is over");
        }
        var got = readOrBreak(reading);
        read += got < 0 ? 0 : single ? 1 : got;
        finished = got < 0 || body.isFinished();
        if (read > most) {
            tooLarge = true;
            throw new IOException("The body is longer than %d bytes".formatted(most));
        }
        return got;
    }

    private int readOrBreak(Reading reading) throws IOException {
        try {
            return reading.read();
        } catch (IOException e) {
            broken = true;
            throw e;
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
    }

    @Override
    public boolean isFinished() {
        return finished;
    }

    @Override
    public boolean isReady() {
        return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
        throw new IllegalStateException("The gateway reads bodies by blocking virtual threads");
    }

    private interface Reading {
        int read() throws IOException;
    }
}
