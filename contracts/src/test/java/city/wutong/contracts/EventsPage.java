package city.wutong.contracts;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The text of {@code docs/events.md}, drawn from the contracts alone. */
final class EventsPage {

    private static final String INTRODUCTION = """
            # Events

            What the services tell one another, operators and the public. This page is drawn from `contracts`; a test compares it
            (`mvn -pl contracts test -Ddocs.write=true` writes it anew). How to add one: [guides/add-an-event.md](guides/add-an-event.md).

            Each event is a CloudEvent 1.0 in binary mode: the headers `ce_id`, `ce_type`, `ce_source`, `ce_subject` (the key),
            `ce_time`, `ce_sequence` (1, 2, 3 ... for each key), `ce_actor` (a role, never a name) and `traceparent`; the value is
            JSON. Topics have 12 partitions and keep everything. An event may arrive twice: `ce_id` and `ce_sequence` tell. Fields may
            be added, so a reader ignores what it does not know. No event carries personal data.
            """;

    private EventsPage() {}

    static String text() {
        return INTRODUCTION
                + Published.families().stream()
                        .map(family -> Published.contracts().stream()
                                .filter(it -> it.family().equals(family))
                                .toList())
                        .sorted(Comparator.comparing(
                                        (List<Contract> it) -> it.getFirst().topic())
                                .reversed())
                        .map(EventsPage::topic)
                        .collect(Collectors.joining());
    }

    private static String topic(List<Contract> events) {
        var first = events.getFirst();
        return "\n## `%s`\nKey: `%s`.\n".formatted(first.topic(), first.fields().getFirst())
                + events.stream().map(EventsPage::event).collect(Collectors.joining());
    }

    private static String event(Contract contract) {
        var schema = contract.schema();
        var file =
                "../contracts/src/main/resources/contracts/" + contract.type().replaceFirst("\\.", "/");
        return """

                ### %s
                `%s` ([sample](%s.json), [schema](%s.schema.json)). Heard by: %s.

                %s

                | field | value | meaning |
                | --- | --- | --- |
                %s""".formatted(
                contract,
                contract.type(),
                file,
                file,
                hearers(schema.path("x-heard-by")),
                schema.path("description").asString(),
                contract.fields().stream().map(it -> field(contract, it)).collect(Collectors.joining()));
    }

    private static String hearers(JsonNode services) {
        return services.isEmpty()
                ? "no service yet"
                : services.valueStream().map(JsonNode::asString).collect(Collectors.joining(", "));
    }

    private static String field(Contract contract, String name) {
        var field = contract.schema().at("/properties/" + name);
        var optional = contract.optionalFields().contains(name) ? ", optional" : "";
        return "| `%s` | %s%s | %s |\n"
                .formatted(
                        name, value(field), optional, field.path("description").asString());
    }

    private static String value(JsonNode field) {
        if (field.has("enum")) {
            return field.path("enum").valueStream().map(JsonNode::asString).collect(Collectors.joining(", "));
        }
        if (field.has("$ref")) {
            return "`ruleSet`, `version`, `clause`";
        }
        if (field.has("items")) {
            return "list of text";
        }
        if (field.has("format")) {
            return field.path("format").asString();
        }
        var type = field.path("type").isArray() ? field.at("/type/0") : field.path("type");
        return type.asString().equals("string") ? "text" : type.asString();
    }
}
