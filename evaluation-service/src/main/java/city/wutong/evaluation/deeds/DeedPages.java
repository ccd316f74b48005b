package city.wutong.evaluation.deeds;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.UpdateOneModel;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** All pages that were heard. They can be deleted and heard anew. */
@Repository
class DeedPages {

    private static final String DUE = "due.doer";
    private static final String DOER = "lines.doer";
    /** A range of texts, which an index answers; one for "there is any" it would not. */
    private static final Document ANY = new Document("$gte", "");

    private static final int LOOKED_AT = 2_000;

    private final MongoTemplate mongo;

    DeedPages(MongoTemplate mongo) {
        this.mongo = mongo;
        for (var field : List.of(DUE, DOER)) {
            var _ = mongo.getCollection(collection()).createIndex(new Document(field, 1));
        }
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
        var same = new Query(where("_id").is(after.id().value()).and("heard").is(before.heard()));
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

    /** Some of those whose tallies are behind; none if all are up to date. */
    Set<Doer> due() {
        var doers = new LinkedHashSet<Doer>();
        mongo.getCollection(collection())
                .find(new Document(DUE, ANY))
                .projection(new Document("due", 1))
                .limit(LOOKED_AT)
                .forEach(page ->
                        page.getList("due", Document.class).forEach(one -> doers.add(new Doer(one.getString("doer")))));
        return doers;
    }

    /** How many pages the tallies are behind; two thousand stand for more. */
    long behind() {
        return mongo.getCollection(collection())
                .countDocuments(new Document(DUE, ANY), new CountOptions().limit(LOOKED_AT));
    }

    List<DeedPage> of(Doer doer) {
        return mongo.find(new Query(where(DOER).is(doer.value())), DeedPage.class);
    }

    /** Notes that the doer's tallies hold these pages; one that was written meanwhile stays due. */
    void settle(Doer doer, List<DeedPage> pages) {
        var gone = new Document("$pull", new Document("due", new Document("doer", doer.value())));
        var writes = pages.stream()
                .map(page -> new UpdateOneModel<Document>(
                        new Document("_id", page.id().value()).append("heard", page.heard()), gone))
                .toList();
        if (!writes.isEmpty()) {
            var _ = mongo.getCollection(collection()).bulkWrite(writes, new BulkWriteOptions().ordered(false));
        }
    }
}
