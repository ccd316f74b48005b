package city.wutong.platform.promises;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** From the first application to the end, through the gateway, and what it does to the credit. */
final class LifeOfAnOrganisation {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final City city;
    private final Desk desk;
    private final String name = Papers.newName();

    LifeOfAnOrganisation(City city) {
        this.city = city;
        desk = new Desk(city);
    }

    List<Promise> promises() {
        return List.of(
                new Promise("An organisation's life, from its application to its end, shows in its credit", () -> {
                    var code = founding();
                    var first = credit(code);
                    var suspended = suspension(code);
                    ending(code);
                    return "%s, credit %s, %s, deregistered".formatted(code, first, suspended);
                }));
    }

    private String founding() {
        var incomplete = new ArrayList<>(Papers.FOUNDING);
        Broken.unless(incomplete.remove("premises-proof"), "no such paper");
        var form = Papers.form(Papers.content(name, "330483100", incomplete));
        var id = city.as("organisation")
                .posts(Desk.APPLICATIONS, form)
                .expect(201)
                .text("id");
        var path = Desk.APPLICATIONS + "/" + id;
        var _ = desk.registrar().posts(path + "/acceptance").refused(409, 422);
        var missing = Map.of("missing", List.of("住所使用权证明"));
        var _ = desk.registrar().posts(path + "/supplement-request", missing).expect(200);
        var whole = Papers.content(name, "330483100", Papers.FOUNDING);
        var _ = city.as("organisation").posts(path + "/supplement", whole).expect(200);
        desk.review(id);
        var _ = desk.leader().does(desk.approval(id)).expect(200);
        var code = desk.announced(id).path("organisation").asString();
        Broken.unless(CheckCharacters.areRight(code), "code %s has wrong check characters", code);
        registered(code);
        return code;
    }

    private void registered(String code) {
        var organisation = desk.organisation(code);
        Broken.unless(
                organisation.path("state").asString().equals("REGISTERED")
                        && organisation.path("items").toString().contains(name)
                        && !organisation.path("certificate").isMissingNode()
                        && !organisation.path("certificate").isNull(),
                "the register has %s",
                organisation);
    }

    private String credit(String code) {
        var credit = desk.credit(code, 1);
        var points = 0;
        var evidence = 0;
        for (var reason : credit.path("reasons")) {
            points += reason.path("points").asInt();
            evidence += reason.path("eventId").isString() ? 1 : 0;
            Broken.unless(!reason.path("clause").asString("").isEmpty(), "a reason without a clause: %s", reason);
        }
        Broken.unless(
                evidence > 0 && points == credit.path("score").asInt(), "reasons do not sum to the score: %s", credit);
        return "%d %s with %d reasons"
                .formatted(
                        points,
                        credit.path("creditClass").asString(),
                        credit.path("reasons").size());
    }

    private String suspension(String code) {
        var until = LocalDate.now(CHINA).plusMonths(3).toString();
        desk.intervene(code, Map.of("kind", "SUSPENSION", "ground", "未按章程开展活动", "until", until));
        var suspended = desk.credit(code, 2);
        Broken.unless(
                suspended.path("creditClass").asString().equals("E") && hasVetoWithEvidence(suspended),
                "suspended, and the credit is %s",
                suspended);
        desk.intervene(code, Map.of("kind", "RELEASE", "ground", "已整改"));
        var released = desk.credit(code, 3);
        Broken.unless(
                released.path("vetoes").isEmpty()
                        && desk.organisation(code).path("state").asString().equals("REGISTERED"),
                "released, and the credit is %s",
                released);
        return "suspended %d E, released %d %s"
                .formatted(
                        suspended.path("score").asInt(),
                        released.path("score").asInt(),
                        released.path("creditClass").asString());
    }

    private static boolean hasVetoWithEvidence(JsonNode credit) {
        var veto = credit.path("vetoes").path(0);
        return veto.path("eventId").isString() && veto.path("clause").isString();
    }

    private void ending(String code) {
        desk.intervene(code, Map.of("kind", "LIQUIDATION", "ground", "章程规定的解散"));
        var today = LocalDate.now(CHINA).toString();
        var _ = desk.registrar()
                .posts(Desk.ORGANISATIONS + code + "/liquidation-end", Map.of("endedOn", today))
                .expect(200);
        var id = desk.registrar()
                .posts(Desk.APPLICATIONS, Papers.end(name, code))
                .expect(201)
                .text("id");
        desk.review(id);
        var _ = desk.leader().does(desk.approval(id)).expect(200);
        var _ = desk.announced(id);
        var state = desk.organisation(code).path("state").asString();
        Broken.unless(state.equals("DEREGISTERED"), "at the end the state is %s", state);
        var _ = desk.credit(code, 5);
    }
}
