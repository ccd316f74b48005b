package city.wutong.infrastructure.store;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * Makes what was written durable before anybody is told of it, one commit serving all who wait.
 *
 * <p>Readers wait as well: what is answered from a write that a crash then undoes would be known outside, but not here.
 */
final class GroupCommit {

    private final StoreFile file;
    private final Durability durability;

    // Writers share it, a commit has it alone: no command is ever half in a commit.
    private final ReentrantReadWriteLock gate = new ReentrantReadWriteLock();
    private final AtomicLong begun = new AtomicLong();

    private final ReentrantLock turn = new ReentrantLock();
    private final Condition committed = turn.newCondition();
    private boolean committing;
    private long durable;

    GroupCommit(StoreFile file, Durability durability) {
        this.file = file;
        this.durability = durability;
    }

    <T> T write(Supplier<T> command) {
        gate.readLock().lock();
        try {
            var _ = begun.incrementAndGet();
            return command.get();
        } finally {
            gate.readLock().unlock();
        }
    }

    /** Returns when all that this thread can have seen or written is durable. */
    void await() {
        var wanted = begun.get();
        turn.lock();
        try {
            while (durable < wanted) {
                if (committing) {
                    committed.awaitUninterruptibly();
                } else {
                    lead();
                }
            }
        } finally {
            turn.unlock();
        }
    }

    /** How many writing commands there have been. */
    long written() {
        return begun.get();
    }

    /** Runs while no command writes and none commits. */
    void alone(Runnable work) {
        gate.writeLock().lock();
        try {
            work.run();
        } finally {
            gate.writeLock().unlock();
        }
    }

    private void lead() {
        committing = true;
        turn.unlock();
        var reached = 0L;
        try {
            reached = commit();
        } finally {
            // A commit that failed leaves the mark where it was: those who wait try themselves and fail too.
            turn.lock();
            durable = Math.max(durable, reached);
            committing = false;
            committed.signalAll();
        }
    }

    private long commit() {
        var reached = new AtomicLong();
        alone(() -> {
            reached.set(begun.get());
            file.commit();
        });
        if (durability == Durability.POWER_LOSS) {
            file.sync();
        }
        return reached.get();
    }
}
