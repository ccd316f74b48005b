package city.wutong.platform.parts;

/** How a part is at the moment. */
public enum State {
    STOPPED,
    STARTING,
    READY,
    /** Runs but says that it cannot serve. */
    UNREADY,
    /** Has died and is about to be started again. */
    WAITING,
    /** Somebody else's: named by the environment and left alone. */
    EXTERNAL;

    boolean isUsable() {
        return this == READY || this == EXTERNAL;
    }
}
