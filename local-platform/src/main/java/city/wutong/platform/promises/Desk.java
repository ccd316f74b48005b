package city.wutong.platform.promises;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The ways through the bureau that several promises take. */
public final class Desk {
    static final String APPLICATIONS = "/api/registry/applications";
    static final String ORGANISATIONS = "/api/registry/organisations/";
    static final String REGISTER = "/public/registry/organisations/";
    static final String CREDIT = "/public/evaluation/credit/";
    static final Map<String, Object> APPROVE = Map.of("approve", true, "reason", "材料齐全，符合条件");
    private static final Duration SOON = Duration.ofSeconds(90);

    private final City city;

    public Desk(City city) {
        this.city = city;
    }

    Person registrar() {
        return city.as("registrar");
    }

    Person leader() {
        return city.as("leader");
    }

    /** Submits a society's application as the registrar's counter does, and answers its id. */
    String submitted(String name) {
        return registrar().posts(APPLICATIONS, Papers.society(name)).expect(201).text("id");
    }

    /** Brings an application to where the leader decides. */
    void review(String id) {
        var path = APPLICATIONS + "/" + id;
        var _ = registrar().posts(path + "/acceptance").expect(200);
        var _ = registrar().posts(path + "/review", APPROVE).expect(200);
    }

    String reviewed(String name) {
        var id = submitted(name);
        review(id);
        return id;
    }

    Call approval(String id) {
        return Call.post(APPLICATIONS + "/" + id + "/approval");
    }

    /** A new organisation in the register, by its code. */
    String registered(String name) {
        var id = reviewed(name);
        var _ = leader().does(approval(id)).expect(200);
        return announced(id).path("organisation").asString();
    }

    /** The application once the public has been told of it. */
    JsonNode announced(String id) {
        return Patience.until(
                "the announcement of " + id,
                SOON,
                () -> Optional.of(registrar().reads(APPLICATIONS + "/" + id))
                        .filter(answer -> answer.status() == 200)
                        .map(Answer::json)
                        .filter(application ->
                                application.path("state").asString().equals("ANNOUNCED")));
    }

    JsonNode organisation(String code) {
        return city.anybody().reads(REGISTER + code).expect(200).json();
    }

    /** An organisation's credit once that many facts about it have been heard. */
    public JsonNode credit(String code, long heard) {
        return Patience.until(
                "fact %d of %s in the credit service".formatted(heard, code),
                SOON,
                () -> Optional.of(city.anybody().reads(CREDIT + code))
                        .filter(answer -> answer.status() == 200)
                        .map(Answer::json)
                        .filter(credit -> credit.path("heard").asLong() >= heard));
    }

    /** Proposes something against an organisation and answers the address of the proposal. */
    public String proposed(String code, Map<String, Object> proposal) {
        var _ = registrar()
                .posts(ORGANISATIONS + code + "/interventions", proposal)
                .expect(200);
        var view = registrar().reads(ORGANISATIONS + code + "/supervision").expect(200);
        return ORGANISATIONS + code + "/interventions/"
                + view.json().path("proposed").path("id").asString();
    }

    /** Two people do something to an organisation. */
    void intervene(String code, Map<String, Object> proposal) {
        var path = proposed(code, proposal);
        var _ = leader().posts(path + "/confirmation").expect(200);
    }
}
