package city.wutong.platform.control;

import city.wutong.platform.machine.ResidentMemory;
import city.wutong.platform.parts.Part;
import city.wutong.platform.parts.Platform;
import city.wutong.platform.parts.State;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What {@code ./wutong status --json} prints; memory is counted once, at the launcher, for the parts it hosts. */
public record View(boolean ready, List<PartView> parts) {
    public static final View NOT_RUNNING = new View(false, List.of());

    /** One part; {@code pid} and {@code residentBytes} are absent where there is no process of its own. */
    public record PartView(
            String name,
            State state,
            String address,
            @Nullable Long pid,
            @Nullable Long residentBytes) {}

    static View of(Platform platform, boolean ready, String controlAddress) {
        var own = ProcessHandle.current().pid();
        var launcher = new PartView("launcher", State.READY, controlAddress, own, orNull(ResidentMemory.of(own)));
        var parts = platform.parts().stream().map(part -> of(part, own));
        return new View(
                ready && platform.isReady(),
                Stream.concat(Stream.of(launcher), parts).toList());
    }

    private static PartView of(Part part, long own) {
        var pid = part.pid();
        var resident =
                pid.isPresent() && pid.getAsLong() != own ? ResidentMemory.of(pid.getAsLong()) : OptionalLong.empty();
        return new PartView(part.name(), part.state(), part.address(), orNull(pid), orNull(resident));
    }

    private static @Nullable Long orNull(OptionalLong value) {
        return value.isPresent() ? value.getAsLong() : null;
    }
}
