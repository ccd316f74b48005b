package city.wutong.stories.faults;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import city.wutong.stories.check.Event;
import city.wutong.stories.check.Projection;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoClient;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.bson.Document;

/** What services have made of each other's events, read past them, against what the log has. */
final class Projections {

    private static final String ORGANISATIONS = "registry.organisations";
    private static final String HOURS = "volunteer.hours";
    private static final String PROJECTS = "project.projects";
    private static final String CREDIT = "evaluation.credit";

    private final MongoClient client;
    private final List<Event> log;

    Projections(MongoClient client, List<Event> log) {
        this.client = client;
        this.log = log.stream().distinct().toList();
    }

    List<Projection> all() {
        var minutes = ServedMinutes.of(
                log.stream().filter(event -> event.topic().equals(HOURS)).toList());
        return List.of(
                creditFacts(),
                heard("volunteers' directory", ORGANISATIONS, all("volunteer", "known_organisations"), "sequence"),
                heard(
                        "library's directory of the register",
                        ORGANISATIONS,
                        all("project", "directory"),
                        "registerHeard"),
                heard("library's directory of credit", CREDIT, all("project", "directory"), "creditHeard"),
                deeds("hours", HOURS, "HOURS:"),
                deeds("projects", PROJECTS, "PROJECTS:"),
                minutes.inTotals(all("volunteer", "hours_totals")),
                minutes.inCredit(all("evaluation", "deed_tallies")));
    }

    private FindIterable<Document> all(String database, String collection) {
        return client.getDatabase(database).getCollection(collection).find();
    }

    /** The facts that credit has taken of each organisation, against those that the log has of it. */
    private Projection creditFacts() {
        var taken = new HashMap<String, Long>();
        var shown = new HashMap<String, String>();
        for (var credit : all("evaluation", "credits")) {
            var organisation = String.valueOf(credit.get("_id"));
            taken.put(organisation, number(credit.get("heard", Document.class), "ORGANISATIONS"));
            shown.put(
                    organisation,
                    credit.getList("facts", Document.class).stream()
                            .map(fact -> String.valueOf(fact.getOrDefault("_id", fact.get("id"))))
                            .collect(joining(" ")));
        }
        return new Projection("credit facts", ORGANISATIONS, taken, shown, folded());
    }

    private Map<String, String> folded() {
        return log.stream()
                .filter(event -> event.topic().equals(ORGANISATIONS))
                .sorted(Comparator.comparingLong(Event::sequence))
                .collect(groupingBy(Event::subject, TreeMap::new, mapping(Event::id, joining(" "))));
    }

    /** How far the evaluation has come with each page of the ledger, and with each project. */
    private Projection deeds(String name, String topic, String source) {
        var taken = new HashMap<String, Long>();
        for (var page : all("evaluation", "deed_pages")) {
            var subject = page.getString("_id");
            if (subject.startsWith(source)) {
                taken.put(subject.substring(source.length()), number(page, "heard"));
            }
        }
        return new Projection("deeds of " + name, topic, taken, Map.of(), Map.of());
    }

    private static Projection heard(String name, String topic, FindIterable<Document> documents, String field) {
        var taken = StreamSupport.stream(documents.spliterator(), false)
                .filter(document -> document.get(field) != null)
                .collect(Collectors.toMap(
                        document -> String.valueOf(document.get("_id")), document -> number(document, field)));
        return new Projection(name, topic, taken, Map.of(), Map.of());
    }

    private static long number(Document document, String field) {
        return document.get(field, Number.class).longValue();
    }
}
