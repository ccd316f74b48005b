package city.wutong.starter.listening;

import city.wutong.starter.commands.Command;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;

/** Gives dead letters to their listener once more, or lets them go. */
class Replaying {

    private final DeadLetters letters;
    private final Listening listening;

    Replaying(DeadLetters letters, Listening listening) {
        this.letters = letters;
        this.listening = listening;
    }

    /** Replays it and then, in order, whatever waited behind it; throws {@link StillRefused} if it fails again. */
    void replay(String id) {
        var letter = open(id);
        take(letter);
        for (var next : letters.waitingBehind(letter)) {
            take(next);
        }
    }

    void discard(String id) {
        letters.update(open(id).settled(DeadLetter.State.DISCARDED, Command.actor()));
    }

    private void take(DeadLetter letter) {
        var taker = listening.takerOf(letter.topic()).orElseThrow(() -> new StillRefused("nobody listens any more"));
        try {
            taker.accept(messageOf(letter));
        } catch (RuntimeException failure) {
            var cause = Faults.causeOf(failure);
            letters.update(letter.refusedAgain(cause));
            throw new StillRefused(cause);
        }
        letters.update(letter.settled(DeadLetter.State.REPLAYED, Command.actor()));
    }

    private static Message<byte[]> messageOf(DeadLetter letter) {
        return MessageBuilder.withPayload(letter.body())
                .copyHeaders(letter.headers())
                .build();
    }

    private DeadLetter open(String id) {
        var letter = letters.find(id).orElseThrow(() -> new UnknownDeadLetter(id));
        if (letter.state() != DeadLetter.State.OPEN) {
            throw new DeadLetterSettled(id);
        }
        return letter;
    }
}
