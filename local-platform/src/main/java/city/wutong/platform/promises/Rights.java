package city.wutong.platform.promises;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who may do what, and what two people must do. */
final class Rights {
    private final City city;
    private final Desk desk;

    Rights(City city) {
        this.city = city;
        desk = new Desk(city);
    }

    List<Promise> promises() {
        return List.of(
                new Promise("A role without the right is refused", this::role),
                new Promise("An organisation does nothing and sees nothing for another", this::otherOrganisation),
                new Promise("A town reads its own applications and no other town's", this::otherTown),
                new Promise("Without a token, and with a forged one, nobody comes in", this::tokens),
                new Promise("The reviewer does not approve what he reviewed", this::reviewer),
                new Promise("The proposer does not confirm what he proposed", this::proposer));
    }

    private String role() {
        var id = desk.submitted(Papers.newName());
        var path = Desk.APPLICATIONS + "/" + id;
        var accept = city.as("volunteer").posts(path + "/acceptance").refused(403);
        var decide = city.as("supervisor").posts(path + "/approval").refused(403);
        var letters =
                city.as("leader").reads("/api/registry/operations/dead-letters").refused(403);
        return "volunteer accepting %s, supervisor approving %s, leader at the operator's %s"
                .formatted(accept.code(), decide.code(), letters.code());
    }

    private String otherOrganisation() {
        var name = Papers.newName();
        var code = desk.registered(name);
        var form = Papers.act("CHANGE", name, code, List.of("application"));
        var acting = city.as("organisation").posts(Desk.APPLICATIONS, form).refused(403);
        var id = desk.submitted(Papers.newName());
        var reading =
                city.as("organisation").reads(Desk.APPLICATIONS + "/" + id).refused(403);
        return "applying for %s: %s; reading another's application: %s".formatted(code, acting.code(), reading.code());
    }

    private String otherTown() {
        var own = desk.submitted(Papers.newName());
        var _ = city.as("town").reads(Desk.APPLICATIONS + "/" + own).expect(200);
        var form = Papers.form(Papers.content(Papers.newName(), "330483101", Papers.FOUNDING));
        var other = desk.registrar().posts(Desk.APPLICATIONS, form).expect(201).text("id");
        var refused = city.as("town").reads(Desk.APPLICATIONS + "/" + other).refused(403);
        return "330483100 reads its own (200), of 330483101 %s".formatted(refused.code());
    }

    private String tokens() {
        var none = city.anybody().reads(Desk.APPLICATIONS).refused(401);
        var forged = Forgeries.of(city.token("registrar"));
        forged.forEach((name, token) -> {
            var answer = city.with(token).reads(Desk.APPLICATIONS);
            Broken.unless(answer.isOneOf(401), "a token (%s): %s", name, answer);
        });
        return "none %s; %s: each 401"
                .formatted(none.code(), forged.keySet().stream().collect(Collectors.joining(", ")));
    }

    private String reviewer() {
        var id = desk.reviewed(Papers.newName());
        var refused = desk.registrar().does(desk.approval(id)).refused(403, 409);
        var _ = city.as("registrar2").does(desk.approval(id)).expect(200);
        return "the reviewer %s, a second registrar 200".formatted(refused.code());
    }

    private String proposer() {
        var code = desk.registered(Papers.newName());
        var until = LocalDate.now().plusMonths(2).toString();
        var path = desk.proposed(code, Map.of("kind", "SUSPENSION", "ground", "未按章程开展活动", "until", until));
        var refused = desk.registrar().posts(path + "/confirmation").refused(403, 409);
        var state = desk.organisation(code).path("state").asString();
        Broken.unless(state.equals("REGISTERED"), "the state is %s", state);
        return "the proposer %s; %s is still registered".formatted(refused.code(), code);
    }
}
