package city.wutong.stories.faults;

import city.wutong.stories.Papers;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What founders, organisations and officers ask of the registry. */
enum RegistryAct implements Act {
    SUBMIT("organisation", "application-submitted"),
    SUBMIT_INCOMPLETE("organisation", "application-submitted"),
    SUBMIT_MOVE("registrar", "application-submitted"),
    ASK_FOR_SUPPLEMENT("registrar", "supplement-requested"),
    SUPPLEMENT("organisation", "supplement-answered"),
    WITHDRAW("organisation", "application-withdrawn"),
    ACCEPT("registrar", "application-accepted"),
    REFUSE_ACCEPTANCE("registrar", "application-not-accepted"),
    REVIEW("registrar", null),
    REVIEW_AGAINST("registrar", null),
    APPROVE("registrar2", "application-approved"),
    REJECT("registrar2", "application-rejected"),
    PROPOSE_SUSPENSION("supervisor", null),
    SUSPEND("leader", "organisation-suspended"),
    PROPOSE_RELEASE("supervisor", null),
    RELEASE("leader", "organisation-resumed");

    private static final String APPLICATIONS = "/api/registry/applications";
    private static final String ORGANISATIONS = "/api/registry/organisations/";
    private static final Map<String, Object> NOTHING = Map.of();

    private final String account;
    private final @Nullable String event;

    RegistryAct(String account, @Nullable String event) {
        this.account = account;
        this.event = event == null ? null : "registry.%s.v1".formatted(event);
    }

    @Override
    public String account() {
        return account;
    }

    @Override
    public @Nullable String event() {
        return event;
    }

    boolean isSubmission() {
        return this == SUBMIT || this == SUBMIT_INCOMPLETE || this == SUBMIT_MOVE;
    }

    @Override
    public String path(Walk walk) {
        var application = APPLICATIONS + "/" + walk.application();
        return switch (this) {
            case SUBMIT, SUBMIT_INCOMPLETE, SUBMIT_MOVE -> APPLICATIONS;
            case ASK_FOR_SUPPLEMENT -> application + "/supplement-request";
            case SUPPLEMENT -> application + "/supplement";
            case WITHDRAW -> application + "/withdrawal";
            case ACCEPT -> application + "/acceptance";
            case REFUSE_ACCEPTANCE -> application + "/non-acceptance";
            case REVIEW, REVIEW_AGAINST -> application + "/review";
            case APPROVE -> application + "/approval";
            case REJECT -> application + "/rejection";
            case PROPOSE_SUSPENSION, PROPOSE_RELEASE -> ORGANISATIONS + walk.organisation() + "/interventions";
            case SUSPEND, RELEASE ->
                "%s%s/interventions/%s/confirmation".formatted(ORGANISATIONS, walk.organisation(), walk.intervention());
        };
    }

    @Override
    public Object body(Walk walk) {
        return switch (this) {
            case SUBMIT -> Papers.society(walk.name());
            case SUBMIT_INCOMPLETE -> Papers.homelessSociety(walk.name());
            case SUBMIT_MOVE -> Papers.move(walk.name(), walk.organisation());
            case ASK_FOR_SUPPLEMENT -> Map.of("missing", java.util.List.of("场所使用权证明"));
            case SUPPLEMENT -> Papers.supplemented(walk.name());
            case REFUSE_ACCEPTANCE -> Map.of("ground", "missing-premises-proof", "reason", "缺少场所使用权证明");
            case REVIEW -> Map.of("approve", true, "reason", "材料齐全，符合条件");
            case REVIEW_AGAINST ->
                Map.of("approve", false, "ground", "refused-similar-body", "reason", "已有业务范围相同的社会团体");
            case PROPOSE_SUSPENSION -> Map.of("kind", "SUSPENSION", "ground", "未按章程开展活动", "until", inThreeMonths());
            case PROPOSE_RELEASE -> Map.of("kind", "RELEASE", "ground", "已按要求整改");
            case WITHDRAW, ACCEPT, APPROVE, REJECT, SUSPEND, RELEASE -> NOTHING;
        };
    }

    private static String inThreeMonths() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai")).plusMonths(3).toString();
    }
}
