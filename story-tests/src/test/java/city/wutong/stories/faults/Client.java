package city.wutong.stories.faults;

import city.wutong.starter.commands.RememberedKeys;
import city.wutong.stories.check.Told;
import city.wutong.stories.running.Answer;
import city.wutong.stories.running.Door;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Sends commands, each again under its key until it is answered, and remembers what it was told. */
final class Client {

    private static final Duration PATIENCE = Duration.ofMinutes(15);
    /** So many connections a client machine would keep; what is due beyond them waits for its turn. */
    private static final int CONNECTIONS = 256;

    private static final long SHORTEST_PAUSE = 200_000_000L;
    private static final long LONGEST_PAUSE = 8_000_000_000L;
    /** Where its path names the service. */
    private static final int SERVICE = 2;

    private static final Set<Integer> NOT_NOW = Set.of(0, 401, 408, 425, 429);
    private static final Set<String> TRY_AGAIN = Set.of("key-in-flight", "contended");

    private final Door door;
    private final Counts counts;
    private final Semaphore connections = new Semaphore(CONNECTIONS);
    private final Collection<Told> told = new ConcurrentLinkedQueue<>();
    private final Collection<String> refusals = new ConcurrentLinkedQueue<>();

    Client(Door door, Counts counts) {
        this.door = door;
        this.counts = counts;
    }

    /** The identity of what was changed; empty where the client gave up or was refused. */
    Optional<String> carryOut(Walk walk) {
        counts.count("commands to " + walk.act().path(walk).split("/", -1)[SERVICE]);
        var twin = walk.hasTwin()
                ? Optional.of(Thread.ofVirtual().start(() -> {
                    counts.count("commands sent twice at once");
                    var _ = send(walk, false);
                }))
                : Optional.<Thread>empty();
        var changed = send(walk, walk.isGivenUpUnanswered());
        twin.ifPresent(Client::join);
        if (changed.isPresent() && walk.isRepeated()) {
            counts.count("commands sent again though answered");
            var _ = send(walk, false);
        }
        return changed;
    }

    private Optional<String> send(Walk walk, boolean givesUp) {
        var act = walk.act();
        var path = act.path(walk);
        var body = act.body(walk);
        var until = Instant.now().plus(PATIENCE);
        var pause = SHORTEST_PAUSE;
        while (Instant.now().isBefore(until)) {
            var answer = connected(() -> door.post(act.account(), path, walk.key(), body));
            if (answer.isSuccess()) {
                return Optional.of(remember(walk, act, answer));
            }
            if (isFinal(answer)) {
                note(act, walk.key(), answer);
                return Optional.empty();
            }
            counts.count("answers that were none: " + reason(answer));
            if (givesUp) {
                counts.count("commands given up unanswered");
                return Optional.empty();
            }
            pause = rest(pause);
        }
        refusals.add("%s %s: never answered".formatted(walk.key(), act));
        return Optional.empty();
    }

    private void note(Act act, String key, Answer refusal) {
        if (act.isTooLate(refusal)) {
            counts.count("commands that came too late");
        } else {
            refusals.add("%s %s: %d %s".formatted(key, act, refusal.status(), refusal.body()));
        }
    }

    /** Looks with growing pauses until the answer is as wanted; empty where it never is. */
    Optional<Answer> look(String path, Predicate<Answer> wanted) {
        var until = Instant.now().plus(PATIENCE);
        var pause = SHORTEST_PAUSE;
        while (Instant.now().isBefore(until)) {
            var answer = connected(() -> door.get("registrar", path));
            if (answer.isSuccess() && wanted.test(answer)) {
                return Optional.of(answer);
            }
            pause = rest(pause);
        }
        return Optional.empty();
    }

    private Answer connected(Supplier<Answer> call) {
        connections.acquireUninterruptibly();
        try {
            return call.get();
        } finally {
            connections.release();
        }
    }

    /** The next pause, which is longer. */
    private static long rest(long pause) {
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(pause / 2, pause));
        return Math.min(2 * pause, LONGEST_PAUSE);
    }

    private static String reason(Answer answer) {
        return answer.status() == 0 ? "no connection" : "%d %s".formatted(answer.status(), answer.text("code"));
    }

    private String remember(Walk walk, Act act, Answer answer) {
        var receipt = answer.json();
        var changed = receipt.path("id").asString();
        told.add(new Told(
                walk.key(),
                RememberedKeys.of(act.account(), walk.key()),
                changed,
                receipt.path("version").asLong(),
                receipt.path("sequence").asLong(),
                act.event()));
        counts.count("answers");
        return changed;
    }

    private static boolean isFinal(Answer answer) {
        return answer.status() < 500 && !NOT_NOW.contains(answer.status()) && !TRY_AGAIN.contains(answer.text("code"));
    }

    private static void join(Thread twin) {
        try {
            twin.join();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    Collection<Told> told() {
        return told;
    }

    Collection<String> refusals() {
        return refusals;
    }
}
