package city.wutong.stories.faults;

import city.wutong.stories.check.Event;
import city.wutong.stories.check.Projection;
import city.wutong.stories.check.Stored;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;

/** Reads what the services have stored, past the services. */
final class StoreReader implements AutoCloseable {

    private static final String ORGANISATIONS = "registry.organisations";

    private record Place(String database, String collection, String topic) {}

    private static final List<Place> PLACES = List.of(
            new Place("registry", "applications", "registry.applications"),
            new Place("registry", "organisations", ORGANISATIONS),
            new Place("evaluation", "credits", "evaluation.credit"));

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
            found.add(aggregate(document, place.topic()));
        }
        return found.stream();
    }

    private static Stored aggregate(Document document, String topic) {
        var outbox = document.getList("outbox", Document.class, List.of()).size();
        return new Stored(
                topic,
                String.valueOf(document.get("_id")),
                String.valueOf(document.get("state")),
                number(document, "version"),
                number(document, "sequence"),
                outbox == 0 && document.containsKey("pending") ? 1 : outbox,
                document.getList("commands", Document.class, List.of()).stream()
                        .map(command -> new Stored.Remembered(
                                command.getString("key"), number(command, "version"), number(command, "sequence")))
                        .toList());
    }

    private static long number(Document document, String field) {
        return document.get(field, Number.class).longValue();
    }

    /** The facts that credit has taken of each organisation, against those that the log has of it. */
    Projection creditFacts(List<Event> log) {
        var taken = new HashMap<String, Long>();
        var shown = new HashMap<String, String>();
        for (var credit :
                client.getDatabase("evaluation").getCollection("credits").find()) {
            var organisation = String.valueOf(credit.get("_id"));
            taken.put(organisation, number(credit.get("heard", Document.class), "ORGANISATIONS"));
            shown.put(
                    organisation,
                    credit.getList("facts", Document.class).stream()
                            .map(fact -> String.valueOf(fact.getOrDefault("_id", fact.get("id"))))
                            .collect(Collectors.joining(" ")));
        }
        return new Projection("credit facts", ORGANISATIONS, taken, shown, folded(log));
    }

    private static TreeMap<String, String> folded(List<Event> log) {
        return log.stream()
                .filter(event -> event.topic().equals(ORGANISATIONS))
                .distinct()
                .sorted(Comparator.comparingLong(Event::sequence))
                .collect(Collectors.groupingBy(
                        Event::subject, TreeMap::new, Collectors.mapping(Event::id, Collectors.joining(" "))));
    }

    @Override
    public void close() {
        client.close();
    }
}
