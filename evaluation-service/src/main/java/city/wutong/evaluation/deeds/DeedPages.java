package city.wutong.evaluation.deeds;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** All pages that were heard. They can be deleted and heard anew. */
@Repository
class DeedPages {

    private static final String DUE = "fresh.doer";
    /** A range of texts, which an index answers; one for "there is any" it would not. */
    private static final Document ANY = new Document("$gte", "");

    private static final BulkWriteOptions IN_ANY_ORDER = new BulkWriteOptions().ordered(false);

    private static final int LOOKED_AT = 2_000;

    private final MongoTemplate mongo;

    DeedPages(MongoTemplate mongo) {
        this.mongo = mongo;
        var _ = mongo.getCollection(collection()).createIndex(new Document(DUE, 1));
    }

    private String collection() {
        return mongo.getCollectionName(DeedPage.class);
    }

    /** Those that were heard before. */
    Map<PageId, DeedPage> all(Collection<PageId> ids) {
        var values = ids.stream().map(PageId::value).toList();
        var found = new HashMap<PageId, DeedPage>();
        mongo.find(new Query(where("_id").in(values)), DeedPage.class).forEach(page -> found.put(page.id(), page));
        return found;
    }

    /**
     * Writes those that have become others, each in the place of the one it came from, and says whether nobody else had
     * written any of them meanwhile; the others are written.
     */
    boolean write(Map<PageId, DeedPage> before, Map<PageId, DeedPage> after) {
        var writes = after.values().stream()
                .filter(page -> !page.equals(before.get(page.id())))
                .map(page -> written(before.get(page.id()), page))
                .toList();
        var done = mongo.getCollection(collection()).bulkWrite(writes, IN_ANY_ORDER);
        return done.getUpserts().size() + done.getModifiedCount() == writes.size();
    }

    private WriteModel<Document> written(@Nullable DeedPage before, DeedPage after) {
        var page = new Document("_id", after.id().value());
        var content = new Document();
        mongo.getConverter().write(after, content);
        if (before == null) {
            content.remove("_id");
            // A page that somebody else has begun meanwhile is found and left as it is.
            return new UpdateOneModel<>(page, new Document("$setOnInsert", content), new UpdateOptions().upsert(true));
        }
        return new ReplaceOneModel<>(page.append("heard", before.heard()).append("counted", before.counted()), content);
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
            var _ = mongo.getCollection(collection()).bulkWrite(writes, IN_ANY_ORDER);
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
