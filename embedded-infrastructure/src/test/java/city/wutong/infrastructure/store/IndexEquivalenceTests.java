package city.wutong.infrastructure.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Random;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever an index is asked, it finds what a look at every document finds. */
class IndexEquivalenceTests {

    private final Random random = new Random(42);
    private final DocumentStore store = DocumentStore.startInMemory(0);
    private final MongoClient client = MongoClients.create(store.uri());
    private final MongoCollection<Document> indexed = client.getDatabase("d").getCollection("indexed");
    private final MongoCollection<Document> plain = client.getDatabase("d").getCollection("plain");

    @BeforeEach
    void fill() {
        var _ = indexed.createIndex(Indexes.ascending("a"));
        var _ = indexed.createIndex(Indexes.ascending("a", "b"));
        var _ = indexed.createIndex(Indexes.compoundIndex(Indexes.descending("b"), Indexes.ascending("c")));
        var _ = indexed.createIndex(Indexes.ascending("c"), new IndexOptions().sparse(true));
        var _ = indexed.createIndex(Indexes.ascending("d.e"));
        var _ = indexed.createIndex(Indexes.ascending("f"));
        for (var id = 0; id < 400; id++) {
            var document = new Document("_id", id);
            List.of("a", "b", "c", "f").forEach(field -> maybePut(document, field));
            document.append("d", List.of(new Document("e", value()), new Document("e", value())));
            var _ = indexed.insertOne(document);
            var _ = plain.insertOne(document);
        }
        change();
    }

    private void change() {
        for (var id = 0; id < 400; id += 3) {
            var change = random.nextBoolean()
                    ? new Document("$set", new Document("a", scalar()).append("f", value()))
                    : new Document("$unset", new Document("b", 1));
            var _ = indexed.updateOne(new Document("_id", id), change);
            var _ = plain.updateOne(new Document("_id", id), change);
        }
        var gone = new Document("_id", new Document("$mod", List.of(7, 3)));
        assertThat(indexed.deleteMany(gone)).isEqualTo(plain.deleteMany(gone));
    }

    @AfterEach
    void stop() {
        client.close();
        store.close();
    }

    @Test
    void findsTheSameWithAndWithoutIndexes() {
        for (var round = 0; round < 2_000; round++) {
            var query = query();

            assertThat(ids(indexed, query)).as(query.toJson()).isEqualTo(ids(plain, query));
        }
    }

    @Test
    void sortsTheSameWithAndWithoutIndexes() {
        for (var round = 0; round < 500; round++) {
            var query = query();
            var order = new Document(pick("a", "b", "c"), random.nextBoolean() ? 1 : -1);
            var field = order.keySet().iterator().next();

            assertThat(sorted(indexed, query, order, field))
                    .as("%s by %s", query.toJson(), order.toJson())
                    .isEqualTo(sorted(plain, query, order, field));
        }
    }

    private static List<Object> sorted(MongoCollection<Document> from, Document query, Document order, String field) {
        var values = new ArrayList<Object>();
        from.find(query).sort(order).limit(15).forEach(found -> values.add(comparable(found.get(field))));
        return values;
    }

    /** Documents of equal values may come in any order, and an integer equals a decimal. */
    private static String comparable(@Nullable Object value) {
        return switch (value) {
            case null -> "nothing";
            case Decimal128 number -> Double.toString(number.doubleValue());
            case Number number -> Double.toString(number.doubleValue());
            default -> value.toString();
        };
    }

    private static List<Integer> ids(MongoCollection<Document> from, Document query) {
        var ids = new ArrayList<Integer>();
        from.find(query).forEach(found -> ids.add(found.getInteger("_id")));
        ids.sort(null);
        return ids;
    }

    private Document query() {
        var query = new Document();
        for (var count = random.nextInt(1, 4); count > 0; count--) {
            query.append(pick("a", "b", "c", "d.e", "f", "_id"), demand());
        }
        return random.nextInt(4) == 0 ? new Document("$and", List.of(query, new Document("a", demand()))) : query;
    }

    private Object demand() {
        return switch (random.nextInt(6)) {
            case 0 -> new Document(pick("$gt", "$gte"), scalar());
            case 1 -> new Document(pick("$lt", "$lte"), scalar());
            case 2 -> new Document(pick("$gt", "$gte"), scalar()).append(pick("$lt", "$lte"), scalar());
            case 3 -> new Document("$in", List.of(scalar(), scalar(), scalar()));
            case 4 -> new Document("$all", List.of(scalar(), scalar()));
            default -> scalar();
        };
    }

    private void maybePut(Document document, String field) {
        if (random.nextInt(5) > 0) {
            document.append(field, field.equals("f") ? value() : scalar());
        }
    }

    private Object value() {
        return switch (random.nextInt(4)) {
            case 0 -> List.of(scalar(), scalar(), scalar());
            case 1 -> List.of();
            default -> scalar();
        };
    }

    private Object scalar() {
        return switch (random.nextInt(7)) {
            case 0 -> random.nextInt(-5, 6);
            case 1 -> (long) random.nextInt(-5, 6);
            case 2 -> random.nextInt(-10, 11) / 2.0;
            case 3 -> new Decimal128(new BigDecimal(random.nextInt(-5, 6)));
            case 4 -> pick("", "a", "ab", "b", "协会", "协", "会员", "\0", "a\0");
            case 5 -> Date.from(Instant.ofEpochMilli(random.nextInt(-3, 4)));
            default -> random.nextBoolean();
        };
    }

    private String pick(String... words) {
        return Arrays.asList(words).get(random.nextInt(words.length));
    }
}
