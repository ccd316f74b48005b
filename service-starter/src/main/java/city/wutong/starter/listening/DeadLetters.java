package city.wutong.starter.listening;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The dead letters of a service, for its operator. */
class DeadLetters {

    private final MongoTemplate mongo;

    DeadLetters(MongoTemplate mongo) {
        this.mongo = mongo;
        var _ = mongo.getCollection("dead_letters").createIndex(new org.bson.Document("state", 1));
        var _ = mongo.getCollection("dead_letters").createIndex(new org.bson.Document("key", 1));
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

    List<DeadLetter> inState(DeadLetter.State state, int limit) {
        return mongo.find(
                query(where("state").is(state)).with(Sort.by("_id")).limit(Limit.of(limit)), DeadLetter.class);
    }

    /** Facts of the same aggregate that came after a dead one and wait for it, in their order. */
    List<DeadLetter> waitingBehind(DeadLetter letter) {
        if (letter.key() == null) {
            return List.of();
        }
        return mongo
                .find(
                        query(where("key")
                                        .is(letter.key())
                                        .and("topic")
                                        .is(letter.topic())
                                        .and("state")
                                        .is(DeadLetter.State.OPEN))
                                .with(Sort.by("offset")),
                        DeadLetter.class)
                .stream()
                .filter(DeadLetter::waitsForAnother)
                .toList();
    }

    Map<String, Long> openByTopic() {
        return inState(DeadLetter.State.OPEN, Integer.MAX_VALUE).stream()
                .collect(Collectors.groupingBy(DeadLetter::topic, Collectors.counting()));
    }
}
