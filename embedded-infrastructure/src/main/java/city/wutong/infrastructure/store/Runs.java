package city.wutong.infrastructure.store;

import java.util.Collections;
import java.util.Iterator;

/** Several runs of an index, one after the other. */
final class Runs implements Iterator<Key> {

    private final Iterator<Iterator<Key>> runs;
    private Iterator<Key> run = Collections.emptyIterator();

    Runs(Iterator<Iterator<Key>> runs) {
        this.runs = runs;
    }

    @Override
    public boolean hasNext() {
        while (!run.hasNext() && runs.hasNext()) {
            run = runs.next();
        }
        return run.hasNext();
    }

    @Override
    public Key next() {
        var _ = hasNext();
        return run.next();
    }
}
