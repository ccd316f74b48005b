package city.wutong.platform.parts;

import city.wutong.platform.machine.Complaint;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Broker, store or issuer: a part that runs inside the launcher's own process. */
final class Hosted implements Part {
    private final String name;
    private final String address;
    private final Supplier<Runnable> opening;
    private volatile State state = State.STOPPED;
    private @Nullable Runnable closing;

    /** The opening starts the part and answers what closes it again. */
    Hosted(String name, String address, Supplier<Runnable> opening) {
        this.name = name;
        this.address = address;
        this.opening = opening;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String address() {
        return address;
    }

    @Override
    public State state() {
        return state;
    }

    @Override
    public OptionalLong pid() {
        return state == State.STOPPED
                ? OptionalLong.empty()
                : OptionalLong.of(ProcessHandle.current().pid());
    }

    @Override
    public synchronized void start() {
        if (closing != null) {
            return;
        }
        state = State.STARTING;
        try {
            closing = opening.get();
        } finally {
            state = closing == null ? State.STOPPED : State.READY;
        }
    }

    @Override
    public synchronized void stop() {
        var close = closing;
        closing = null;
        state = State.STOPPED;
        if (close != null) {
            close.run();
        }
    }

    @Override
    public void kill() {
        throw Complaint.of("%s lives in the launcher: stop it, or kill the launcher itself.", name);
    }
}
