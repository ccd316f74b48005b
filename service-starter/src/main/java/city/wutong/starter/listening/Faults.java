package city.wutong.starter.listening;

import city.wutong.starter.aggregates.Contended;
import city.wutong.starter.web.Refused;
import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.RetriableException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;

/** Which failures mean what: infrastructure that is away, a fact that can never be taken, anything else. */
final class Faults {

    private static final Set<Class<? extends Throwable>> INFRASTRUCTURE = Set.of(
            DataAccessResourceFailureException.class,
            TransientDataAccessException.class,
            MongoSocketException.class,
            MongoConnectionPoolClearedException.class,
            MongoNodeIsRecoveringException.class,
            MongoNotPrimaryException.class,
            MongoTimeoutException.class,
            RetriableException.class,
            Contended.class);
    private static final Set<Class<? extends Throwable>> FINAL =
            Set.of(Unreadable.class, OutOfOrder.class, Refused.class);

    private Faults() {}

    static boolean isInfrastructure(Throwable failure) {
        return causes(failure).anyMatch(cause -> isOne(INFRASTRUCTURE, cause) || isTransient(cause));
    }

    static boolean isFinal(Throwable failure) {
        return causes(failure).anyMatch(cause -> isOne(FINAL, cause) && !(cause instanceof Contended));
    }

    /** A short word for the cause, free of what was in the record. */
    static String causeOf(Throwable failure) {
        return causes(failure)
                .map(cause -> switch (cause) {
                    case Unreadable unreadable -> "unreadable: " + unreadable.getMessage();
                    case OutOfOrder early -> "waits-for: " + early.missing();
                    case Refused refused -> "refused: " + refused.code();
                    default -> "";
                })
                .filter(word -> !word.isEmpty())
                .findFirst()
                .orElseGet(() -> "failed: " + root(failure).getClass().getSimpleName());
    }

    private static boolean isTransient(Throwable cause) {
        return cause instanceof MongoException mongo && mongo.hasErrorLabel("RetryableWriteError");
    }

    private static boolean isOne(Set<Class<? extends Throwable>> kinds, Throwable cause) {
        return kinds.stream().anyMatch(kind -> kind.isInstance(cause));
    }

    private static Throwable root(Throwable failure) {
        return causes(failure).reduce((_, last) -> last).orElse(failure);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20);
    }
}
