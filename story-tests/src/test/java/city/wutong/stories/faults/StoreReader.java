package city.wutong.stories.faults;

import city.wutong.stories.check.Event;
import city.wutong.stories.check.Projection;
import city.wutong.stories.check.Stored;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.bson.Document;

/** Reads what the services have stored, past the services. */
final class StoreReader implements AutoCloseable {

    /** @param silent how many writes of the system that raised no event the document tells of */
    private record Place(String database, String collection, String topic, ToLongFunction<Document> silent) {

        Place(String database, String collection) {
            this(database, collection, database + "." + collection, _ -> 0);
        }
    }

    private static final List<Place> PLACES = List.of(
            new Place("registry", "applications"),
            new Place("registry", "organisations"),
            new Place("volunteer", "volunteers"),
            new Place("volunteer", "activities"),
            new Place("volunteer", "attendances", "volunteer.attendances", StoreReader::settlements),
            new Place("volunteer", "hours", "volunteer.hours", StoreReader::issues),
            new Place("project", "projects"),
            new Place("evaluation", "credits", "evaluation.credit", _ -> 0));

    private final MongoClient client;

    StoreReader(String store) {
        client = MongoClients.create(store);
    }

    List<Stored> aggregates() {
        return PLACES.stream().flatMap(this::aggregates).toList();
    }

    private Stream<Stored> aggregates(Place place) {
        var found = new ArrayList<Stored>();
        for (var document : client.getDatabase(place.database())
                .getCollection(place.collection())
                .find()) {
            found.add(aggregate(document, place));
        }
        return found.stream();
    }

    private static Stored aggregate(Document document, Place place) {
        var outbox = document.getList("outbox", Document.class, List.of()).size();
        return new Stored(
                place.topic(),
                String.valueOf(document.get("_id")),
                String.valueOf(document.get("state")),
                number(document, "version"),
                number(document, "sequence"),
                outbox == 0 && document.containsKey("pending") ? 1 : outbox,
                place.silent().applyAsLong(document),
                document.getList("commands", Document.class, List.of()).stream()
                        .map(command -> new Stored.Remembered(
                                command.getString("key"), number(command, "version"), number(command, "sequence")))
                        .toList());
    }

    /** What the ledger owed to a confirmed attendance was done, and noted. */
    private static long settlements(Document attendance) {
        return "CONFIRMED".equals(attendance.get("state")) && !attendance.containsKey("owed") ? 1 : 0;
    }

    /** Minutes are issued before they are confirmed, and nobody is told. */
    private static long issues(Document page) {
        return page.getList("entries", Document.class).stream()
                .filter(entry -> "PENDING".equals(entry.get("to")))
                .count();
    }

    private static long number(Document document, String field) {
        return document.get(field, Number.class).longValue();
    }

    List<Projection> projections(List<Event> log) {
        return new Projections(client, log).all();
    }

    @Override
    public void close() {
        client.close();
    }
}
