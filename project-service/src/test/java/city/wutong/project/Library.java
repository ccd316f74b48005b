package city.wutong.project;

import static city.wutong.project.Http.COLLEAGUE;
import static city.wutong.project.Http.OFFICER;

import city.wutong.project.Http.Answer;
import city.wutong.starter.time.BusinessTime;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;

/** Brings projects as far as a test needs them. */
@TestComponent
public class Library {

    public static final String PROJECTS = "/api/project/projects";

    private final Http http;
    private final Neighbours neighbours;
    private final Clock clock;

    Library(Http http, Neighbours neighbours, Clock clock) {
        this.http = http;
        this.neighbours = neighbours;
        this.clock = clock;
    }

    /** The form of a project of the town of Wuzhen that needs so much. */
    public Map<String, Object> form(String title, String target) {
        var today = today();
        return new HashMap<>(Map.ofEntries(
                Map.entry("proposer", Map.of("kind", "TOWN", "code", "330483100")),
                Map.entry("title", title),
                Map.entry("field", "ELDERLY_CARE"),
                Map.entry("need", "镇上独居老人无人照护"),
                Map.entry("beneficiaries", "八十岁以上独居老人二百名"),
                Map.entry("division", "330483100"),
                Map.entry("startsOn", today.toString()),
                Map.entry("endsOn", today.plusMonths(12).toString()),
                Map.entry("budget", List.of(Map.of("item", "上门照护", "amount", new BigDecimal(target)))),
                Map.entry("indicators", List.of(Map.of("name", "服务人次", "aim", "2000"))),
                Map.entry("forms", List.of("MONEY", "GOODS", "SERVICE"))));
    }

    public String listed(String title, String target) {
        return listed(form(title, target));
    }

    public String listed(Map<String, Object> form) {
        var id = http.create(PROJECTS, Http.TOWN, form);
        http.act(of(id, "review"), OFFICER, Map.of("recommended", true, "reason", "需求真实，预算合理"));
        http.act(of(id, "listing"), COLLEAGUE, Map.of());
        return id;
    }

    public Answer claims(String project, String organisation, Object value) {
        return http.post(of(project, "claims"), Http.of(organisation), claim("ORGANISATION", organisation, value));
    }

    public static Map<String, Object> claim(String kind, String code, Object value) {
        return Map.of("claimant", Map.of("kind", kind, "code", code), "form", "MONEY", "value", value);
    }

    /** Signs the agreements of all claims that wait for one. */
    public void agree(String project) {
        for (var claim : http.read("/public/project/projects/" + project, null).get("claims")) {
            if (claim.get("state").asString().equals("CLAIMED")) {
                http.act(
                        of(
                                project,
                                "claims/%s/agreement".formatted(claim.get("id").asString())),
                        OFFICER,
                        Map.of("number", "桐慈协〔2026〕7号", "signedOn", today().toString()));
            }
        }
    }

    /** One that is listed, claimed as a whole, agreed and begun by this organisation. */
    public String begun(String title, String executor) {
        var id = listed(title, "10000.00");
        var _ = claims(id, neighbours.organisation(), 10000);
        agree(id);
        http.act(of(id, "beginning"), OFFICER, Map.of("executor", executor));
        return id;
    }

    public static String of(String project, String what) {
        return "%s/%s/%s".formatted(PROJECTS, project, what);
    }

    public LocalDate today() {
        return BusinessTime.dayOf(clock.instant());
    }
}
