package city.wutong.volunteer.hours;

import city.wutong.volunteer.directory.OrganisationId;
import city.wutong.volunteer.hours.Counting.Counted;
import city.wutong.volunteer.hours.Counting.Stored;
import city.wutong.volunteer.hours.Counting.Uncounted;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/** The totals of city, organisations and activities, and how far they have counted the ledger. */
@Repository
public class Totals {

    private static final Document CURRENT = new Document("_id", "current");
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);
    private static final int LOOKED_UP = 1_000;
    private static final int READ_AT_ONCE = 200;
    private static final int COUNTED = 100;

    private final MongoTemplate mongo;
    private final String ledger;

    Totals(MongoTemplate mongo, LedgerPages pages) {
        this.mongo = mongo;
        this.ledger = pages.collection();
    }

    public Balance of(Scope scope) {
        var found = totals().find(new Document("_id", scope.value())).first();
        return found == null ? Balance.NONE : Stored.balance(found);
    }

    /** Of each organisation that has any, read from the totals alone. */
    Map<OrganisationId, Balance> ofOrganisations() {
        var found = new HashMap<OrganisationId, Balance>();
        totals().find(Scope.ORGANISATIONS)
                .forEach(one -> found.put(new Scope(one.getString("_id")).organisation(), Stored.balance(one)));
        return found;
    }

    /** How many pages have entries that no total has counted yet; a hundred stands for more. */
    public int uncounted() {
        // Never counted by the store: it may read all of them, whole, to do so.
        return pages().find(new Document("uncounted", true))
                .projection(new Document("_id", 1))
                .limit(COUNTED)
                .into(new ArrayList<>())
                .size();
    }

    boolean isBehind() {
        return pages().find(new Document("uncounted", true))
                        .projection(new Document("_id", 1))
                        .first()
                != null;
    }

    /** As many uncounted pages as hold about so many new entries, one at least if there is any. */
    List<Uncounted> uncounted(int limit, int entries) {
        var found = new ArrayList<Uncounted>();
        var left = entries;
        for (var one : uncounted(limit)) {
            if (left > 0) {
                found.add(one);
                left -= one.page().entries().size() - one.counted();
            }
        }
        return found;
    }

    private List<Uncounted> uncounted(int limit) {
        return pages().find(new Document("uncounted", true))
                .projection(new Document("outbox", 0).append("commands", 0))
                .limit(limit)
                .map(this::read)
                .into(new ArrayList<>());
    }

    /**
     * The next pages after one, by identity, with what the totals have counted of them. A store may keep the whole
     * answer in memory, so the ledger is never asked for in one.
     */
    List<Uncounted> after(String page) {
        return pages().find(new Document("_id", new Document("$gt", page)))
                .sort(new Document("_id", 1))
                .projection(new Document("outbox", 0).append("commands", 0))
                .limit(READ_AT_ONCE)
                .map(this::read)
                .into(new ArrayList<>());
    }

    private Uncounted read(Document document) {
        return new Uncounted(mongo.getConverter().read(LedgerPage.class, document), document.getInteger("counted", 0));
    }

    Optional<Counting> current() {
        return Optional.ofNullable(countings().find(CURRENT).first()).map(Counting::read);
    }

    /** Opens a round if none was opened since the last; two that open at once are one. */
    boolean open(Counting next) {
        if (next.number() == 1) {
            return insertFirst(next);
        }
        var former = new Document(CURRENT).append("number", next.number() - 1).append("open", false);
        return countings().replaceOne(former, next.document()).getMatchedCount() == 1;
    }

    private boolean insertFirst(Counting first) {
        try {
            var _ = countings()
                    .insertOne(new Document(CURRENT).append("number", 0L).append("open", false));
        } catch (MongoWriteException another) {
            if (another.getError().getCode() != 11_000) {
                throw another;
            }
        }
        var former = new Document(CURRENT).append("number", 0L).append("open", false);
        return countings().replaceOne(former, first.document()).getMatchedCount() == 1;
    }

    void close(Counting done) {
        var open = new Document(CURRENT).append("number", done.number());
        var closed = new Document("open", false).append("pages", List.of()).append("sums", List.of());
        var _ = countings().updateOne(open, new Document("$set", closed));
    }

    /** Adds what the round counts to those totals that have not got it. */
    void add(Counting round) {
        var there = new HashSet<String>();
        var scopes = round.sums().keySet().stream().map(Scope::value).toList();
        for (int from = 0; from < scopes.size(); from += LOOKED_UP) {
            var asked = scopes.subList(from, Math.min(scopes.size(), from + LOOKED_UP));
            totals().find(new Document("_id", new Document("$in", asked)))
                    .projection(new Document("_id", 1))
                    .forEach(found -> there.add(found.getString("_id")));
        }
        var writes = new ArrayList<WriteModel<Document>>();
        round.sums().forEach((scope, balance) -> {
            writes.add(
                    there.contains(scope.value())
                            ? added(scope, balance, round.number())
                            : new InsertOneModel<>(whole(scope, balance, round.number())));
        });
        if (!writes.isEmpty()) {
            var _ = totals().bulkWrite(writes, UNORDERED);
        }
    }

    private static WriteModel<Document> added(Scope scope, Balance balance, long round) {
        var without = new Document("_id", scope.value()).append("round", new Document("$lt", round));
        var change = new Document("$inc", Stored.increments(balance)).append("$set", new Document("round", round));
        return new UpdateOneModel<>(without, change);
    }

    private static Document whole(Scope scope, Balance balance, long round) {
        return Stored.of(balance).append("_id", scope.value()).append("round", round);
    }

    /** Notes on the pages how far they are counted; a page that was written meanwhile stays uncounted. */
    void mark(Counting round) {
        var pages = round.pages();
        var done = written(pages.stream().map(Totals::counted).toList());
        if (done < pages.size()) {
            var _ = written(pages.stream().map(Totals::partlyCounted).toList());
        }
    }

    private int written(List<WriteModel<Document>> writes) {
        return writes.isEmpty() ? 0 : pages().bulkWrite(writes, UNORDERED).getMatchedCount();
    }

    private static WriteModel<Document> counted(Counted page) {
        var change = new Document("$set", new Document("counted", page.to()));
        return new UpdateOneModel<>(
                place(page).append("version", page.version()), change.append("$unset", new Document("uncounted", "")));
    }

    private static WriteModel<Document> partlyCounted(Counted page) {
        return new UpdateOneModel<>(place(page), new Document("$set", new Document("counted", page.to())));
    }

    /** The page as the round found it: one that a later round has counted is left alone. */
    private static Document place(Counted page) {
        Object from = page.from() == 0 ? new Document("$exists", false) : page.from();
        return new Document("_id", page.page()).append("counted", from);
    }

    Map<Scope, Balance> stored() {
        var stored = new HashMap<Scope, Balance>();
        totals().find().forEach(one -> stored.put(new Scope(one.getString("_id")), Stored.balance(one)));
        return stored;
    }

    /** Puts totals that were added up anew in the place of all that are there. */
    void replace(Map<Scope, Balance> sums, long round) {
        var gone = stored().keySet().stream()
                .filter(scope -> !sums.containsKey(scope))
                .map(Scope::value)
                .toList();
        var writes = new ArrayList<WriteModel<Document>>();
        sums.forEach((scope, balance) -> writes.add(new ReplaceOneModel<>(
                new Document("_id", scope.value()), whole(scope, balance, round), new ReplaceOptions().upsert(true))));
        if (!writes.isEmpty()) {
            var _ = totals().bulkWrite(writes, UNORDERED);
        }
        if (!gone.isEmpty()) {
            var _ = totals().deleteMany(new Document("_id", new Document("$in", gone)));
        }
    }

    private MongoCollection<Document> totals() {
        return mongo.getCollection("hours_totals");
    }

    private MongoCollection<Document> countings() {
        return mongo.getCollection("hours_countings");
    }

    private MongoCollection<Document> pages() {
        return mongo.getCollection(ledger);
    }
}
