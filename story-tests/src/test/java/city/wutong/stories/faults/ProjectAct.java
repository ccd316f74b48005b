package city.wutong.stories.faults;

import city.wutong.stories.Papers;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What becomes of a project in the library. */
enum ProjectAct implements Act {
    PROPOSE("town", null),
    REVIEW_PROPOSAL("registrar", null),
    LIST("registrar2", "project-listed"),
    CLAIM("registrar", "project-claimed"),
    GIVE_UP("registrar", "claim-released"),
    AGREE("registrar", null),
    BEGIN("registrar", null),
    REPORT("registrar", null),
    REVIEW_HALFWAY("supervisor", null),
    COMPLETE("supervisor", "project-completed"),
    RATE("registrar", "project-evaluated");

    private static final String PROJECTS = "/api/project/projects";
    private static final Map<String, Object> NOTHING = Map.of();

    private final String account;
    private final @Nullable String event;

    ProjectAct(String account, @Nullable String event) {
        this.account = account;
        this.event = event == null ? null : "project.%s.v1".formatted(event);
    }

    @Override
    public String account() {
        return account;
    }

    @Override
    public @Nullable String event() {
        return event;
    }

    @Override
    public String path(Walk walk) {
        var project = PROJECTS + "/" + walk.changedBy(PROPOSE);
        return switch (this) {
            case PROPOSE -> PROJECTS;
            case REVIEW_PROPOSAL -> project + "/review";
            case LIST -> project + "/listing";
            case CLAIM -> project + "/claims";
            case GIVE_UP -> "%s/claims/%s/withdrawal".formatted(project, walk.claim());
            case AGREE -> "%s/claims/%s/agreement".formatted(project, walk.claim());
            case BEGIN -> project + "/beginning";
            case REPORT -> project + "/reports";
            case REVIEW_HALFWAY -> project + "/midterm";
            case COMPLETE -> project + "/completion";
            case RATE -> project + "/evaluation";
        };
    }

    @Override
    public Object body(Walk walk) {
        return switch (this) {
            case PROPOSE -> Papers.proposal();
            case REVIEW_PROPOSAL -> Map.of("recommended", true, "reason", "需求真实，预算合理");
            case CLAIM -> Papers.claim("COMPANY", Papers.COMPANY, 10_000);
            case AGREE -> Map.of("number", "桐慈协〔2026〕7号", "signedOn", today());
            case BEGIN -> Map.of("executor", walk.organisation());
            case REPORT -> Map.of("text", "已上门服务八百人次", "spent", 4_000);
            case REVIEW_HALFWAY -> Map.of("verdict", "PASSED", "opinion", "进度正常");
            case COMPLETE ->
                Map.of(
                        "completedOn", today(),
                        "results", List.of(Map.of("indicator", "服务人次", "reached", "2100")));
            case RATE -> Map.of("answers", Map.of("VERY_SATISFIED", 40, "SATISFIED", 10), "opinion", "群众满意");
            case LIST, GIVE_UP -> NOTHING;
        };
    }

    private static String today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
    }
}
