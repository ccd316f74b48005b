package city.wutong.starter.listening;

/** Takes the facts of one family. It may be given the same fact twice and must take it once. */
@FunctionalInterface
public interface FactListener<E> {

    /**
     * Says whether the fact was taken or had been taken before; throws {@link OutOfOrder} if earlier ones are missing.
     */
    Outcome on(Fact<E> fact);

    /** What became of a fact. */
    enum Outcome {
        APPLIED,
        DUPLICATE,
        SKIPPED
    }
}
