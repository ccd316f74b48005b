package city.wutong.starter.listening;

import java.util.List;

/** Takes the facts of one family. It may be given the same fact twice and must take it once. */
@FunctionalInterface
public interface FactListener<E> {

    /**
     * Says whether the fact was taken or had been taken before; throws {@link OutOfOrder} if earlier ones are missing.
     */
    Outcome on(Fact<E> fact);

    /**
     * Takes facts of any subjects in their order and says what became of each. A listener for which that costs less
     * than {@link #on} one by one says how. If it throws, they come again, fewer at a time, until each one that cannot
     * be taken has come alone.
     */
    default List<Outcome> onAll(List<Fact<E>> facts) {
        return facts.stream().map(this::on).toList();
    }

    /**
     * Notes a fact that will not be taken: its type is unknown to this version, or an operator let it go. A listener
     * that counts the facts of a subject with {@link OutOfOrder#isNext} has to count this one too, in the same order,
     * or else all that follow would wait for it; others need do nothing.
     */
    default void passOver(String subject, long sequence) {}

    /** What became of a fact. */
    enum Outcome {
        APPLIED,
        DUPLICATE,
        SKIPPED
    }
}
