package city.wutong.starter.listening;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A record that could not be taken, with its original bytes. It is open until an operator has replayed or discarded it.
 *
 * @param id topic, partition and offset of the original record
 */
@Document("dead_letters")
record DeadLetter(
        @Id String id,
        String topic,
        @Nullable String key,
        long offset,
        Map<String, String> headers,
        byte[] body,
        String cause,
        Instant at,
        State state,
        @Nullable String settledBy) {

    enum State {
        OPEN,
        REPLAYED,
        DISCARDED
    }

    DeadLetter settled(State how, String by) {
        return new DeadLetter(id, topic, key, offset, headers, body, cause, at, how, by);
    }

    DeadLetter refusedAgain(String why) {
        return new DeadLetter(id, topic, key, offset, headers, body, why, at, state, settledBy);
    }

    boolean waitsForAnother() {
        return cause.startsWith("waits-for");
    }
}
