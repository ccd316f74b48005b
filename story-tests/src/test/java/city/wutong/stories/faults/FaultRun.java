package city.wutong.stories.faults;

import city.wutong.stories.Bureau;
import city.wutong.stories.Volunteering;
import city.wutong.stories.check.Event;
import city.wutong.stories.check.Evidence;
import city.wutong.stories.check.Projection;
import city.wutong.stories.check.Verdict;
import city.wutong.stories.running.Door;
import city.wutong.stories.running.RunningPlatform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** One run: a platform of its own, the load, the kills, quiet, and the verdict. */
final class FaultRun {

    private static final int PORT_OFFSET = 2_000;

    /** So many kills are worth a platform whose processes are back quickly. */
    private static final int MANY = 30;

    private final Plan plan;
    private final Duration patience;
    private final Counts counts = new Counts();

    /** @param patience how long, after the load, the platform may take to come to rest */
    FaultRun(Plan plan, Duration patience) {
        this.plan = plan;
        this.patience = patience;
    }

    /** What came of it; refusals are answers that no command of the load deserves. */
    record Outcome(Verdict verdict, List<String> refusals, Counts counts) {}

    Outcome carryOut(String name, Map<String, String> further) throws InterruptedException {
        System.out.printf("%s: seed %d, %d commands/s, %d kills%n", name, plan.seed(), plan.rate(), plan.kills());
        if (plan.kills() >= MANY) {
            RunningPlatform.recordStarts(name, PORT_OFFSET);
        }
        var armed = folder(name + "-points");
        var environment = new HashMap<>(further);
        environment.put("WUTONG_FAULTS_DIRECTORY", armed.toString());
        try (var platform = RunningPlatform.start(name, PORT_OFFSET, environment);
                var poisoning = new Poisoning(platform.broker())) {
            var outcome = carryOut(platform, poisoning, armed);
            tell(name, outcome);
            return outcome;
        }
    }

    private Outcome carryOut(RunningPlatform platform, Poisoning poisoning, Path armed) throws InterruptedException {
        var door = new Door(platform);
        var client = new Client(door, counts);
        var load = new Load(client, poisoning, counts, plan);
        knowTheOrganiser(new Bureau(door));
        var begun = Instant.now();
        var loading = Thread.ofPlatform().name("load").start(load::run);
        try {
            new Killing(platform, armed, counts).carryOut(plan);
        } finally {
            load.stop();
            loading.join();
        }
        System.out.printf(
                "load and kills took %d s%n",
                Duration.between(begun, Instant.now()).toSeconds());
        var verdict = verdict(platform, door, client, poisoning);
        return new Outcome(verdict, List.copyOf(client.refusals()), counts);
    }

    /** Whoever holds the activities is on the register, and volunteering has heard of it. */
    private static void knowTheOrganiser(Bureau bureau) {
        bureau.knowsItsOrganisation();
        var _ = new Volunteering(bureau).plans("西栅文明劝导", Instant.now().plus(Duration.ofDays(1)));
    }

    /** Looks until everything is right, or as long as there is patience. */
    private Verdict verdict(RunningPlatform platform, Door door, Client client, Poisoning poisoning)
            throws InterruptedException {
        var until = Instant.now().plus(patience);
        try (var store = new StoreReader(platform.store())) {
            var topics = new TopicReader(platform.broker());
            while (true) {
                var events = topics.events();
                var evidence = new Evidence(
                        List.copyOf(client.told()),
                        events,
                        store.aggregates(),
                        projections(store, events, door),
                        poisoning.sent(),
                        topics.buried());
                var verdict = Verdict.on(evidence);
                if (verdict.violated().isEmpty() || Instant.now().isAfter(until)) {
                    measure(evidence);
                    return verdict;
                }
                Thread.sleep(2_000);
            }
        }
    }

    private static List<Projection> projections(StoreReader store, List<Event> events, Door door) {
        var projections = new ArrayList<>(store.projections(events));
        projections.add(Recomputed.credit(door));
        projections.add(Recomputed.hours(door));
        return projections;
    }

    private void measure(Evidence evidence) {
        System.out.printf(
                "read %d events of %d aggregates, %d poison records, %d dead letters%n",
                evidence.events().size(),
                evidence.stored().size(),
                evidence.poison().size(),
                evidence.buried().size());
        var byTopic = evidence.events().stream()
                .collect(Collectors.groupingBy(Event::topic, TreeMap::new, Collectors.counting()));
        System.out.println("events by topic: " + byTopic);
    }

    private void tell(String name, Outcome outcome) {
        System.out.printf(
                "%s: seed %d%n%s%n%s%n%d refusals%n",
                name,
                plan.seed(),
                outcome.counts().text(),
                outcome.verdict().text(),
                outcome.refusals().size());
        outcome.refusals().stream().limit(10).forEach(refusal -> System.out.println("     " + refusal));
    }

    private static Path folder(String name) {
        try {
            var target = Path.of(System.getProperty("stories.target", "target")).toAbsolutePath();
            return Files.createDirectories(target.resolve(name));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
