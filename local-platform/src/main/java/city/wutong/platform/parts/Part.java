package city.wutong.platform.parts;

import java.util.OptionalLong;

/** One of the things a running platform consists of. */
public interface Part {
    String name();

    String address();

    State state();

    /** The process it runs in; empty while there is none, or when it is somebody else's. */
    OptionalLong pid();

    /** Starts it and waits until it is usable; does nothing when it runs. */
    void start();

    /** Stops it in order and waits until it has ended; does nothing when it is stopped. */
    void stop();

    /** Ends its process at once, as a failing machine would; it is started again by itself. */
    void kill();
}
