package city.wutong.infrastructure.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.List;
import java.util.Optional;

/** An aggregation that begins with a match, which is then a query and uses indexes as one. */
record Matched(String collection, Document match, List<Document> rest) {

    static Optional<Matched> of(String command, Document query) {
        if (command.equals("aggregate")
                && query.get(command) instanceof String collection
                && query.get("pipeline") instanceof List<?> stages
                && !stages.isEmpty()
                && ((Document) stages.getFirst()).get("$match") instanceof Document match) {
            var pipeline = Aggregation.parse(stages);
            return Optional.of(new Matched(collection, match, pipeline.subList(1, pipeline.size())));
        }
        return Optional.empty();
    }

    Document run(MongoCollection<Key> from, DatabaseResolver databases, Oplog oplog) {
        var results = isCount()
                ? counted(from.count(match, 0, 0))
                : Aggregation.fromPipeline(rest, databases, from.getDatabase(), from, oplog)
                        .runStages(from.handleQueryAsStream(match));
        var cursor = new Document("id", 0L).append("ns", from.getFullName()).append("firstBatch", results);
        return new Document("cursor", cursor).append("ok", 1.0);
    }

    /** What drivers send to count documents. */
    private boolean isCount() {
        return rest.equals(List.of(
                new Document("$group", new Document("_id", 1).append("n", new Document("$sum", 1)))));
    }

    private static List<Document> counted(int number) {
        return number == 0 ? List.of() : List.of(new Document("_id", 1).append("n", number));
    }
}
