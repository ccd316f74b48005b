package city.wutong.evaluation.deeds;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** The last round of counting, open or closed. */
@Repository
class TallyRounds {

    private final MongoTemplate mongo;

    TallyRounds(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    TallyRound current() {
        return Optional.ofNullable(mongo.findById(TallyRound.CURRENT, TallyRound.class))
                .orElse(TallyRound.NONE);
    }

    /** Opens a round after the last, and says whether nobody else has done so. */
    boolean open(TallyRound last, TallyRound next) {
        if (last.number() > 0) {
            var former =
                    new Query(where("_id").is(TallyRound.CURRENT).and("number").is(last.number()));
            return mongo.replace(former, next).getMatchedCount() == 1;
        }
        try {
            var _ = mongo.insert(next);
            return true;
        } catch (DuplicateKeyException another) {
            return false;
        }
    }

    void close(TallyRound done) {
        var same = new Query(where("_id").is(TallyRound.CURRENT).and("number").is(done.number()));
        var _ = mongo.replace(same, done.closed());
    }
}
