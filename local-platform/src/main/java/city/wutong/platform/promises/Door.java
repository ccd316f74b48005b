package city.wutong.platform.promises;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the gateway keeps closed, and what it does not believe. */
final class Door {
    private static final Map<String, String> FORGED = Map.of(
            "X-Forwarded-Host", "evil.example",
            "X-Forwarded-Proto", "gopher",
            "X-Forwarded-Prefix", "/evil",
            "X-Forwarded-For", "203.0.113.9",
            "Forwarded", "host=evil.example;for=203.0.113.9",
            "X-Original-URL", "/actuator/env",
            "X-HTTP-Method-Override", "DELETE",
            "Wutong-Actor", "OPERATOR",
            "ce_actor", "OPERATOR");

    private final City city;
    private final Desk desk;

    Door(City city) {
        this.city = city;
        desk = new Desk(city);
    }

    List<Promise> promises() {
        return List.of(
                new Promise("The services' insides are closed at the gateway", this::actuator),
                new Promise("Headers forged outside change nothing", this::headers));
    }

    private String actuator() {
        var paths = Stream.of("", "/health", "/env", "/prometheus", "/%2e%2e/actuator/env")
                .map(path -> "/actuator" + path)
                .toList();
        for (var path : paths) {
            var answer = city.as("operator").reads(path);
            Broken.unless(answer.isOneOf(400, 404), "%s", answer);
        }
        var inside = city.as("operator").reads("/api/registry/actuator/env");
        Broken.unless(inside.isOneOf(403, 404), "%s", inside);
        return "%s: none is there".formatted(String.join(", ", paths));
    }

    private String headers() {
        var call = Call.post(Desk.APPLICATIONS, Papers.society(Papers.newName()));
        for (var forged : FORGED.entrySet()) {
            call = call.with(forged.getKey(), forged.getValue());
        }
        var answer = desk.registrar().does(call).expect(201);
        Broken.unless(
                !answer.location().contains("evil")
                        && answer.location().endsWith(Desk.APPLICATIONS + "/" + answer.text("id")),
                "it leads to %s",
                answer.location());
        var steps = desk.registrar()
                .reads(Desk.APPLICATIONS + "/" + answer.text("id"))
                .expect(200);
        Broken.unless(steps.text("applicant").equals("registrar"), "the applicant is %s", steps.text("applicant"));
        return "%d forged headers, still %s by registrar".formatted(FORGED.size(), answer.location());
    }
}
