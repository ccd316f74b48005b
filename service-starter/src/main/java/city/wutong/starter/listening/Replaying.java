package city.wutong.starter.listening;

import city.wutong.starter.commands.Command;
import city.wutong.starter.commands.Turn;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.scheduling.annotation.Scheduled;

/** Gives dead letters to their listener once more, or lets them go; what waited behind one follows by itself. */
class Replaying {

    private static final int AT_ONCE = 200;

    private final DeadLetters letters;
    private final Listening listening;

    Replaying(DeadLetters letters, Listening listening) {
        this.letters = letters;
        this.listening = listening;
    }

    /** Replays it and then, in order, whatever waited behind it; throws {@link StillRefused} if it fails again. */
    void replay(String id) {
        settle(id, DeadLetter.State.REPLAYED, Hearing::accept);
    }

    /** Lets it go: the listener passes over it, and what waited behind it is replayed, so that nothing waits unseen. */
    void discard(String id) {
        settle(id, DeadLetter.State.DISCARDED, Hearing::passOver);
    }

    /**
     * What waits though nothing stands before it any more: it was read just before the one before it was replayed, or
     * the process died in the midst of a replay.
     */
    @Scheduled(fixedDelay = 5_000)
    void followUp() {
        letters.waiting(AT_ONCE).stream()
                .map(letter -> new Place(letter.topic(), letter.key()))
                .distinct()
                .forEach(this::takeBehind);
    }

    private void settle(String id, DeadLetter.State how, BiConsumer<Hearing<?>, Message<byte[]>> act) {
        var under = Command.turnAt("dead_letters/" + id).flatMap(Turn::slot).orElse(null);
        var letter = letters.find(id).orElseThrow(() -> new UnknownDeadLetter(id));
        if (letter.state() == how && under != null && under.equals(letter.settledUnder())) {
            return;
        }
        if (letter.state() != DeadLetter.State.OPEN) {
            throw new DeadLetterSettled(id);
        }
        failureOf(letter, act).ifPresent(cause -> {
            letters.update(letter.refusedAgain(cause));
            throw new StillRefused(cause);
        });
        letters.update(letter.settled(how, Command.actor(), under));
        takeBehind(new Place(letter.topic(), letter.key()));
    }

    private void takeBehind(Place place) {
        var next = letters.nextBehind(place.topic, place.key);
        while (next.isPresent()) {
            var letter = next.get();
            var failure = failureOf(letter, Hearing::accept);
            if (failure.isPresent()) {
                if (!failure.get().equals(letter.cause())) {
                    letters.update(letter.refusedAgain(failure.get()));
                }
                return;
            }
            letters.update(letter.settled(DeadLetter.State.REPLAYED, Command.actor(), null));
            next = letters.nextBehind(place.topic, place.key);
        }
    }

    /** The listener acts for itself: the operator's key and version belong to the replay, not to what it leads to. */
    private Optional<String> failureOf(DeadLetter letter, BiConsumer<Hearing<?>, Message<byte[]>> act) {
        var hearing = listening.hearingOf(letter.topic());
        if (hearing.isEmpty()) {
            return Optional.of("nobody listens any more");
        }
        try {
            Command.asSystem(() -> act.accept(hearing.get(), messageOf(letter)));
            return Optional.empty();
        } catch (RuntimeException failure) {
            return Optional.of(Faults.causeOf(failure));
        }
    }

    private static Message<byte[]> messageOf(DeadLetter letter) {
        return MessageBuilder.withPayload(letter.body())
                .copyHeaders(letter.headersByName())
                .build();
    }

    private record Place(
            String topic, @org.jspecify.annotations.Nullable String key) {}
}
