package city.wutong.infrastructure.store;

/** What an acknowledged write survives. */
public enum Durability {
    /** Any end of this process, kill -9 included; the operating system still holds the write. */
    PROCESS_KILL,
    /** The loss of power too: every acknowledgement waits for the disk. */
    POWER_LOSS
}
