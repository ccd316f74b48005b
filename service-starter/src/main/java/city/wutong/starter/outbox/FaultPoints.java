package city.wutong.starter.outbox;

/** Named places on the way of a command at which a process may be made to die, to show that nothing is lost there. */
public interface FaultPoints {

    String BEFORE_WRITE = "before-write";
    String AFTER_WRITE = "after-write";
    String AFTER_SEND = "after-send";
    String BEFORE_MARK = "before-mark";

    /** Nothing happens, unless somebody armed this point. */
    void reach(String point);
}
