package city.wutong.starter.listening;

/** A fact came before one that precedes it; it waits among the dead letters until that one was taken. */
public class OutOfOrder extends RuntimeException {

    private final long missing;

    public OutOfOrder(long missing) {
        super("waits for " + missing);
        this.missing = missing;
    }

    /** The sequence number that should have come. */
    public long missing() {
        return missing;
    }

    /** Says whether a fact of this sequence is the next after the last one taken; false if it was taken before. */
    public static boolean isNext(long lastTaken, long sequence) {
        if (sequence > lastTaken + 1) {
            throw new OutOfOrder(lastTaken + 1);
        }
        return sequence == lastTaken + 1;
    }
}
