package city.wutong.infrastructure.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Iterator;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** A collection over a map of bytes: every read decodes a document of its own, and queries go through the indexes. */
final class StoredCollection extends AbstractSynchronizedMongoCollection<Key> {

    private final MVMap<byte[], byte[]> documents;
    private final LongAdder reads;

    StoredCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            MVMap<byte[], byte[]> documents,
            CursorRegistry cursors,
            LongAdder reads) {
        super(database, name, options, cursors);
        this.documents = documents;
        this.reads = reads;
    }

    @Override
    protected synchronized QueryResult queryDocuments(
            Document query, @Nullable Document orderBy, int skip, int limit, int batch, @Nullable Document fields) {
        var plan = new QueryPlanner(getIndexes()).plan(query, orderBy, limit);
        if (plan.isEmpty()) {
            return matchDocuments(query, orderBy, skip, limit, batch, fields);
        }
        var candidates = plan.get().positions().map(this::getDocument);
        var order = plan.get().inOrder() ? null : deriveComparator(orderBy);
        return matchDocumentsFromStream(query, candidates, skip, limit, batch, order, fields);
    }

    @Override
    protected QueryResult matchDocuments(
            Document query, @Nullable Document orderBy, int skip, int limit, int batch, @Nullable Document fields) {
        var all = all(isNaturalDescending(orderBy)).map(DocumentWithPosition::getDocument);
        return matchDocumentsFromStream(all, query, orderBy, skip, limit, batch, fields);
    }

    @Override
    protected Stream<DocumentWithPosition<Key>> streamAllDocumentsWithPosition() {
        return all(false);
    }

    private Stream<DocumentWithPosition<Key>> all(boolean descending) {
        return stream(new IdRun(documents, KeyRange.ALL, descending))
                .map(key -> new DocumentWithPosition<>(getDocument(key), key));
    }

    static <T> Stream<T> stream(Iterator<T> iterator) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator, Spliterator.ORDERED), false);
    }

    @Override
    protected Document getDocument(Key position) {
        reads.increment();
        return Bson.decode(Objects.requireNonNull(documents.get(position.bytes())));
    }

    @Override
    protected Key addDocumentInternal(Document document) {
        var idField = getIdField();
        var key = Key.of(idField == null ? UUID.randomUUID() : Utils.getSubdocumentValue(document, idField));
        documents.put(key.bytes(), Bson.encode(document));
        return key;
    }

    @Override
    protected void handleUpdate(Key position, Document old, Document changed) {
        documents.put(position.bytes(), Bson.encode(changed));
    }

    @Override
    protected void removeDocument(Key position) {
        documents.remove(position.bytes());
    }

    @Override
    public int count() {
        return documents.size();
    }

    // The sizes would cost an encoding of every written document, and nobody asks for them.

    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected void updateDataSize(int difference) {}

    @Override
    protected int getDataSize() {
        return 0;
    }
}
