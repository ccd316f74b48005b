package city.wutong.starter.listening;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;

/** The dead letters of a service, for its operator. */
class DeadLetters {

    private final MongoTemplate mongo;

    DeadLetters(MongoTemplate mongo) {
        this.mongo = mongo;
        var letters = mongo.getCollection("dead_letters");
        var _ = letters.createIndex(new Document("state", 1).append("topic", 1));
        var _ = letters.createIndex(new Document("key", 1));
    }

    /** Keeps it; the same record again changes nothing that an operator decided. */
    void keep(DeadLetter letter) {
        if (find(letter.id()).isEmpty()) {
            var _ = mongo.save(letter);
        }
    }

    void update(DeadLetter letter) {
        var _ = mongo.save(letter);
    }

    Optional<DeadLetter> find(String id) {
        return Optional.ofNullable(mongo.findById(id, DeadLetter.class));
    }

    /** By id, beginning behind one. */
    List<DeadLetter> inState(DeadLetter.State state, @Nullable String after, int limit) {
        var behind = where("state").is(state);
        if (after != null) {
            behind = behind.and("_id").gt(after);
        }
        return mongo.find(query(behind).with(Sort.by("_id")).limit(Limit.of(limit)), DeadLetter.class);
    }

    /** The next fact of the same aggregate that waits for an earlier one, if it is the first open one of it. */
    Optional<DeadLetter> nextBehind(String topic, @Nullable String key) {
        if (key == null) {
            return Optional.empty();
        }
        var first =
                query(open(topic).and("key").is(key)).with(Sort.by("offset")).limit(Limit.of(1));
        return mongo.find(first, DeadLetter.class).stream()
                .filter(DeadLetters::waits)
                .findFirst();
    }

    /** Some of those that wait for an earlier fact of their aggregate. */
    List<DeadLetter> waiting(int limit) {
        var waiting = where("state").is(DeadLetter.State.OPEN).and("cause").regex("^" + DeadLetter.WAITS);
        return mongo.find(query(waiting).limit(Limit.of(limit)), DeadLetter.class);
    }

    long countOpen(String topic) {
        return mongo.count(query(open(topic)), DeadLetter.class);
    }

    private static Criteria open(String topic) {
        return where("state").is(DeadLetter.State.OPEN).and("topic").is(topic);
    }

    private static boolean waits(DeadLetter letter) {
        return letter.cause().startsWith(DeadLetter.WAITS);
    }
}
