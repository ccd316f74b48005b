package city.wutong.platform.parts;

import city.wutong.platform.machine.Complaint;
import city.wutong.platform.machine.Home;
import city.wutong.platform.machine.LogFiles;
import city.wutong.platform.machine.Ports;
import city.wutong.platform.machine.ProcessRecords;
import city.wutong.platform.machine.Program;
import city.wutong.platform.machine.Progress;
import city.wutong.platform.machine.StartupCache;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Everything that runs on this machine, in the order in which it is started; stopped the other way round. */
public final class Platform {
    private static final Logger LOG = LoggerFactory.getLogger(Platform.class);
    private static final Executor THREADS = work -> Thread.ofPlatform().daemon().start(work);

    private final Home home;
    private final Ports ports;
    private final Progress progress;
    private final ProcessRecords records;
    private final Infrastructure infrastructure;
    private final List<Part> services = new CopyOnWriteArrayList<>();
    private final List<Launch> launches = new ArrayList<>();
    private volatile boolean ended;

    public Platform(Home home, Ports ports, Progress progress, Map<String, String> environment) {
        this.home = home;
        this.ports = ports;
        this.progress = progress;
        records = new ProcessRecords(home.processes());
        infrastructure = new Infrastructure(home, ports, environment);
    }

    /** The ports that must be free before anything is started. */
    public Map<String, Integer> portsNeeded() {
        var needed = new LinkedHashMap<String, Integer>();
        for (var service : OwnProcess.values()) {
            needed.put(service.partName() + "'s health", service.managementPort(ports));
            needed.put(service.partName(), service.port(ports));
        }
        for (var part : infrastructure.parts()) {
            if (part.state() != State.EXTERNAL) {
                needed.put(part.name(), portOf(part));
            }
        }
        if (needed.containsKey("broker")) {
            needed.put("broker's controller", ports.controller());
        }
        needed.put("launcher", ports.control());
        return needed;
    }

    private static int portOf(Part part) {
        return Integer.parseInt(part.address().substring(part.address().lastIndexOf(':') + 1));
    }

    public void stopLeftovers() {
        var left = records.stopLeftovers();
        if (!left.isEmpty()) {
            progress.say("Stopped what a killed launcher had left: %s.", String.join(", ", left));
        }
    }

    public void start() {
        var laidOut = Stream.of(OwnProcess.values())
                .map(service -> CompletableFuture.supplyAsync(
                        () -> Launch.of(service, home, ports, infrastructure.environment()), THREADS))
                .toList();
        startTogether(infrastructure.parts());
        infrastructure.createTopics();
        progress.during(() -> "laying out the services", () -> laidOut.forEach(launch -> launches.add(joined(launch))));
        var client = HttpClient.newBuilder().executor(THREADS).build();
        for (var launch : launches) {
            services.add(child(launch, client));
        }
        startTogether(services);
    }

    private Part child(Launch launch, HttpClient client) {
        var name = launch.service().partName();
        LogFiles.rotate(home.log(name));
        var readiness = new Readiness(
                client, launch.service().address(ports), launch.service().managementAddress(ports));
        return new Child(name, readiness, () -> launch.command(home), records, progress);
    }

    private void startTogether(List<Part> parts) {
        complainWhenEnded();
        var begun = System.nanoTime();
        var started = parts.stream()
                .map(part -> CompletableFuture.runAsync(part::start, THREADS)
                        .thenRun(() -> progress.say(
                                "  %-10s %-28s ready after %.1f s",
                                part.name(), part.address(), (System.nanoTime() - begun) / 1e9)))
                .toList();
        progress.during(
                () -> "starting " + notReady(parts),
                () -> started.forEach(future -> {
                    var _ = joined(future);
                }));
    }

    private static String notReady(List<Part> parts) {
        return parts.stream()
                .filter(part -> !part.state().isUsable())
                .map(Part::name)
                .collect(Collectors.joining(", "));
    }

    private <T> T joined(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException failed) {
            complainWhenEnded();
            if (failed.getCause() instanceof Complaint complaint) {
                throw complaint;
            }
            LOG.error("A part does not start", failed);
            throw Complaint.of(
                    "A part does not start (%s): ./wutong logs launcher tells more.",
                    String.valueOf(failed.getMessage()));
        }
    }

    private void complainWhenEnded() {
        if (ended) {
            throw Complaint.of("Wutong was stopped while it started.");
        }
    }

    /** Makes the missing start caches, one after the other and with low priority; the launcher's is the last. */
    public void makeStartupCaches(Program launcher) throws InterruptedException {
        var caches = new StartupCache(home, records);
        for (var launch : launches) {
            if (!ended && !launch.program().hasCache()) {
                var _ = caches.make(launch.program(), launch.trainingFlags(), launch.environment());
            }
        }
        if (!ended && !launcher.hasCache()) {
            var _ = caches.make(launcher, Program.ownFlags(), Map.of());
        }
    }

    /** Stops the door first, then the other services, then what they stand on. */
    public void stop() {
        ended = true;
        var parts = new ArrayList<>(parts()).reversed();
        progress.during(() -> "stopping", () -> parts.forEach(Part::stop));
        var _ = records.stopLeftovers();
    }

    public boolean isReady() {
        return !services.isEmpty()
                && parts().stream().allMatch(part -> part.state().isUsable());
    }

    public List<Part> parts() {
        return Stream.concat(infrastructure.parts().stream(), services.stream()).toList();
    }

    public Optional<Part> part(String name) {
        return parts().stream().filter(part -> part.name().equals(name)).findFirst();
    }

    public String tokenFor(String account) {
        return infrastructure.tokenFor(account);
    }
}
