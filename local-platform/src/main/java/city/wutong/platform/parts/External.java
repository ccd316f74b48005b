package city.wutong.platform.parts;

import city.wutong.platform.machine.Complaint;
import java.util.OptionalLong;

/** A broker or store named by the environment: used, shown, never started or stopped. */
record External(String name, String address) implements Part {
    @Override
    public State state() {
        return State.EXTERNAL;
    }

    @Override
    public OptionalLong pid() {
        return OptionalLong.empty();
    }

    @Override
    public void start() {}

    @Override
    public void stop() {}

    @Override
    public void kill() {
        throw Complaint.of("%s is not the launcher's: stop it where it was started.", name);
    }
}
