package city.wutong.platform.promises;

import city.wutong.platform.city.SocialCreditCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** A project is claimed up to its target and never beyond it, however many claim at once. */
final class OverClaiming {
    private static final String PROJECTS = "/api/project/projects";
    private static final String LIBRARY = "/public/project/projects/";
    private static final BigDecimal TARGET = new BigDecimal("10000.00");
    private static final BigDecimal PART = new BigDecimal("250.00");
    private static final int CLAIMERS = 50;
    private static final int PARTS = 40;

    private final City city;

    OverClaiming(City city) {
        this.city = city;
    }

    List<Promise> promises() {
        return List.of(
                new Promise("Fifty claim one project at once: exactly its target is claimed, no more", this::atOnce),
                new Promise("A claim sent twice under one key: the same answer, and it takes one part", this::twice),
                new Promise(
                        "A claim of 0, of minus one, of more than is left, of 10^18: refused with its rule",
                        this::outOfBounds));
    }

    private String atOnce() {
        var id = listed();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = IntStream.range(0, CLAIMERS)
                    .mapToObj(one -> CompletableFuture.supplyAsync(() -> claims(id, company(one), PART), threads))
                    .toList();
            var answers = asked.stream().map(CompletableFuture::join).toList();
            answers.forEach(answer -> {
                var _ = answer.expect(200, 409);
            });
            var taken = answers.stream().filter(answer -> answer.isOneOf(200)).count();
            Broken.unless(taken == PARTS, "%d claims of %s were taken", taken, PART);
        }
        var shown = shown(id);
        Broken.unless(amount(shown, "taken").compareTo(TARGET) == 0, "%s are taken", amount(shown, "taken"));
        Broken.unless(
                shown.path("claims").size() == PARTS,
                "%d claims stand",
                shown.path("claims").size());
        withdraw(id);
        return "%d of %d claims of %s, in all %s of %s"
                .formatted(PARTS, CLAIMERS, PART, amount(shown, "taken"), TARGET);
    }

    private String twice() {
        var id = listed();
        var call = claiming(id, company(1), PART);
        var first = city.as("registrar").does(call).expect(200);
        var second = city.as("registrar").does(call).expect(200);
        Broken.unless(first.body().equals(second.body()), "first %s, then %s", first.body(), second.body());
        var taken = amount(shown(id), "taken");
        Broken.unless(taken.compareTo(PART) == 0, "%s are taken", taken);
        withdraw(id);
        return "twice %s; %s of %s taken".formatted(first.body(), taken, TARGET);
    }

    private String outOfBounds() {
        var id = listed();
        var seen = new StringBuilder();
        for (var value : List.of("0", "-1", "10000.01", "1000000000000000000")) {
            var refused = claims(id, company(1), new BigDecimal(value)).refused(409, 422);
            var rule = refused.json().path("rule").path("clause").asString("");
            Broken.unless(!rule.isEmpty(), "no rule is named: %s", refused);
            seen.append("%s: %s (%s); ".formatted(value, refused.code(), rule));
        }
        Broken.unless(shown(id).path("claims").isEmpty(), "a refused claim was stored");
        withdraw(id);
        return seen + "nothing stored";
    }

    /** The code of a company that never existed. */
    private static String company(int serial) {
        return SocialCreditCode.of("91330483", "MA%06d".formatted(serial));
    }

    private Answer claims(String project, String company, BigDecimal value) {
        return city.as("registrar").does(claiming(project, company, value));
    }

    private static Call claiming(String project, String company, BigDecimal value) {
        var claimant = Map.of("kind", "COMPANY", "code", company);
        return Call.post(
                PROJECTS + "/" + project + "/claims", Map.of("claimant", claimant, "form", "MONEY", "value", value));
    }

    /** Leaves nothing on the public list that only a proof has put there. */
    private void withdraw(String id) {
        for (var claim : shown(id).path("claims")) {
            var path = "%s/%s/claims/%s/withdrawal"
                    .formatted(PROJECTS, id, claim.path("id").asString());
            var _ = city.as("registrar").posts(path).expect(200);
        }
        var _ = city.as("town").posts(PROJECTS + "/" + id + "/withdrawal").expect(200);
    }

    /** A project of the demonstration town, reviewed by one officer and listed by another. */
    private String listed() {
        var id = city.as("town").posts(PROJECTS, form()).expect(201).text("id");
        var review = Map.of("recommended", true, "reason", "需求真实，预算合理");
        var _ = city.as("registrar")
                .posts(PROJECTS + "/" + id + "/review", review)
                .expect(200);
        var _ = city.as("registrar2").posts(PROJECTS + "/" + id + "/listing").expect(200);
        return id;
    }

    private static Map<String, Object> form() {
        var today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        return Map.ofEntries(
                Map.entry("proposer", Map.of("kind", "TOWN", "code", "330483100")),
                Map.entry("title", "银龄守护（验证）"),
                Map.entry("field", "ELDERLY_CARE"),
                Map.entry("need", "镇上独居老人无人照护"),
                Map.entry("beneficiaries", "独居老人"),
                Map.entry("division", "330483100"),
                Map.entry("startsOn", today.toString()),
                Map.entry("endsOn", today.plusMonths(6).toString()),
                Map.entry("budget", List.of(Map.of("item", "上门照护", "amount", TARGET))),
                Map.entry("indicators", List.of(Map.of("name", "服务人次", "aim", "2000"))),
                Map.entry("forms", List.of("MONEY")));
    }

    private JsonNode shown(String id) {
        return city.anybody().reads(LIBRARY + id).expect(200).json();
    }

    private static BigDecimal amount(JsonNode shown, String field) {
        return shown.path(field).decimalValue();
    }
}
