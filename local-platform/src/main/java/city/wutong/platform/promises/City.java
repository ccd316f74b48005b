package city.wutong.platform.promises;

import city.wutong.platform.control.ControlClient;
import city.wutong.platform.control.View;
import city.wutong.platform.control.View.PartView;
import city.wutong.platform.machine.Complaint;
import city.wutong.platform.machine.Home;
import city.wutong.platform.parts.State;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The running platform: who asks at its gateway, and what can be done to its parts. */
public final class City {
    private static final Duration TO_RECOVER = Duration.ofMinutes(3);
    private static final long TOKEN_NANOS = Duration.ofMinutes(2).toNanos();

    private record Kept(String token, long since) {}

    private final Home home;
    private final ControlClient control;
    private final String gateway;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, Kept> tokens = new ConcurrentHashMap<>();

    private City(Home home, ControlClient control, String gateway) {
        this.home = home;
        this.control = control;
        this.gateway = gateway;
    }

    /** Complains unless the platform of this home is ready. */
    public static City of(Home home) {
        var control = new ControlClient(home);
        var view = control.state().orElseThrow(Complaint::notRunning);
        if (!view.ready()) {
            throw Complaint.of("Wutong is not ready: ./wutong status shows what is missing.");
        }
        return new City(home, control, part(view, "gateway").address());
    }

    /** One of the demonstration accounts. */
    public Person as(String account) {
        return new Person(gateway, client, () -> Optional.of(token(account)));
    }

    Person with(String token) {
        return new Person(gateway, client, () -> Optional.of(token));
    }

    public Person anybody() {
        return new Person(gateway, client, Optional::empty);
    }

    String token(String account) {
        return tokens.compute(account, (name, kept) -> {
                    var now = System.nanoTime();
                    return kept != null && now - kept.since() < TOKEN_NANOS
                            ? kept
                            : new Kept(control.tokenFor(name).orElseThrow(Complaint::notRunning), now);
                })
                .token();
    }

    public Home home() {
        return home;
    }

    public ControlClient control() {
        return control;
    }

    public PartView part(String name) {
        return part(view(), name);
    }

    public View view() {
        return control.state().orElseThrow(Complaint::notRunning);
    }

    public void act(String part, String verb) {
        var _ = control.act(part, verb).orElseThrow(Complaint::notRunning);
    }

    /** Waits until a part whose process was lost has another one and everything is ready again. */
    void awaitAnother(String part, long formerPid) {
        var _ = Patience.until("a new process of " + part, TO_RECOVER, () -> {
            var seen = part(part);
            var pid = seen.pid();
            return pid != null && pid != formerPid && seen.state() == State.READY
                    ? Optional.of(seen)
                    : Optional.empty();
        });
        awaitReady();
    }

    public void awaitReady() {
        var _ = Patience.until(
                "the platform to be ready",
                TO_RECOVER,
                () -> Optional.of(view()).filter(View::ready));
        for (var open : new String[] {"/public/registry/organisations?limit=1", "/public/evaluation/credit?limit=1"}) {
            var _ = Patience.until(
                    "an answer of " + open,
                    TO_RECOVER,
                    () -> Optional.of(anybody().reads(open))
                            .filter(answer -> answer.status() < 500 && answer.status() > 0));
        }
    }

    private static PartView part(View view, String name) {
        return view.parts().stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Broken("there is no part " + name));
    }
}
