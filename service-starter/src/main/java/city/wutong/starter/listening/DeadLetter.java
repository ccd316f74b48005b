package city.wutong.starter.listening;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A record that could not be taken, with its original bytes. It is open until an operator has replayed or discarded it.
 *
 * @param id topic, partition and offset of the original record
 * @param headers in their order, as bytes; a name may hold what no field's name may
 * @param settledUnder the idempotency key's slot under which it was settled
 */
@Document("dead_letters")
record DeadLetter(
        @Id String id,
        String topic,
        @Nullable String key,
        long offset,
        List<Header> headers,
        byte[] body,
        String cause,
        Instant at,
        State state,
        @Nullable String settledBy,
        @Nullable String settledUnder) {

    static final String WAITS = "waits-for";

    enum State {
        OPEN,
        REPLAYED,
        DISCARDED
    }

    record Header(String name, byte[] value) {

        String text() {
            return new String(value, StandardCharsets.UTF_8);
        }
    }

    DeadLetter settled(State how, String by, @Nullable String under) {
        return new DeadLetter(id, topic, key, offset, headers, body, cause, at, how, by, under);
    }

    DeadLetter refusedAgain(String why) {
        return new DeadLetter(id, topic, key, offset, headers, body, why, at, state, settledBy, settledUnder);
    }

    /** Of two headers of one name the last counts. */
    Map<String, Object> headersByName() {
        Map<String, Object> byName = new HashMap<>();
        headers.forEach(header -> byName.put(header.name(), header.value()));
        return byName;
    }
}
