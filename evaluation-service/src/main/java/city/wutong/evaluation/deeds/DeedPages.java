package city.wutong.evaluation.deeds;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.UpdateOneModel;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** All pages that were heard. They can be deleted and heard anew. */
@Repository
class DeedPages {

    private static final String DUE = "fresh.doer";
    /** A range of texts, which an index answers; one for "there is any" it would not. */
    private static final Document ANY = new Document("$gte", "");

    private static final int LOOKED_AT = 2_000;

    private final MongoTemplate mongo;

    DeedPages(MongoTemplate mongo) {
        this.mongo = mongo;
        var _ = mongo.getCollection(collection()).createIndex(new Document(DUE, 1));
    }

    private String collection() {
        return mongo.getCollectionName(DeedPage.class);
    }

    DeedPage get(PageId id) {
        return Optional.ofNullable(mongo.findById(id.value(), DeedPage.class)).orElseGet(() -> DeedPage.empty(id));
    }

    Map<PageId, DeedPage> all(Collection<PageId> ids) {
        var values = ids.stream().map(PageId::value).toList();
        var found = new HashMap<PageId, DeedPage>();
        mongo.find(new Query(where("_id").in(values)), DeedPage.class).forEach(page -> found.put(page.id(), page));
        return found;
    }

    /** Writes the page in the place of the one it came from, and says whether nobody else had written it meanwhile. */
    boolean write(DeedPage before, DeedPage after) {
        if (before.heard() == 0) {
            return entered(after);
        }
        var same = new Query(where("_id")
                .is(after.id().value())
                .and("heard")
                .is(before.heard())
                .and("counted")
                .is(before.counted()));
        return mongo.replace(same, after).getMatchedCount() == 1;
    }

    private boolean entered(DeedPage first) {
        try {
            var _ = mongo.insert(first);
            return true;
        } catch (DuplicateKeyException another) {
            return false;
        }
    }

    /** Some of those whose deeds the tallies do not all hold; none if they do. */
    List<DeedPage> due() {
        return mongo.find(new Query(where(DUE).gte("")).limit(LOOKED_AT), DeedPage.class);
    }

    boolean isAnyDue() {
        return mongo.getCollection(collection())
                        .find(new Document(DUE, ANY))
                        .projection(new Document("_id", 1))
                        .first()
                != null;
    }

    /** How many pages the tallies are behind; two thousand stand for more. */
    long behind() {
        return mongo.getCollection(collection())
                .countDocuments(new Document(DUE, ANY), new CountOptions().limit(LOOKED_AT));
    }

    /** Notes that the tallies hold the pages so far; what was heard meanwhile stays due. */
    void settle(List<TallyRound.Part> parts) {
        var writes = parts.stream().map(DeedPages::settled).toList();
        if (!writes.isEmpty()) {
            var _ = mongo.getCollection(collection()).bulkWrite(writes, new BulkWriteOptions().ordered(false));
        }
    }

    private static UpdateOneModel<Document> settled(TallyRound.Part part) {
        var held = new Document("sequence", new Document("$lte", part.upTo()));
        return new UpdateOneModel<>(
                new Document("_id", part.page().value()),
                new Document("$pull", new Document("fresh", held))
                        .append("$set", new Document("counted", part.upTo())));
    }
}
