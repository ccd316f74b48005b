package city.wutong.platform.city;

import java.util.List;
import java.util.Map;

/** The registry's desk as two officers work at it: one prepares, the leader decides. Each step may be repeated. */
record Bureau(Gateway gateway) {
    static final String COUNTER = "registrar2";
    private static final String APPLICATIONS = "/api/registry/applications";
    private static final String ORGANISATIONS = "/api/registry/organisations/";
    private static final Map<String, Object> NOTHING = Map.of();

    /** An application that is under way. */
    final class Case {
        private final String id;

        private Case(String id) {
            this.id = id;
        }

        Case accepted() {
            return step("registrar", "acceptance", NOTHING);
        }

        Case asked() {
            return step("registrar", "supplement-request", Map.of("missing", List.of("住所使用权证明")));
        }

        Case answered(Map<String, Object> content) {
            return step(COUNTER, "supplement", content);
        }

        Case notAccepted() {
            return step(
                    "registrar",
                    "non-acceptance",
                    Map.of("ground", "missing-premises-proof", "reason", "经告知仍未提交住所使用权证明"));
        }

        Case reviewed() {
            return step("registrar", "review", Map.of("approve", true, "reason", "材料齐全，符合条件"));
        }

        Case opposed() {
            return step(
                    "registrar",
                    "review",
                    Map.of("approve", false, "ground", "refused-similar-body", "reason", "同一区域内已有业务范围相似的社会组织"));
        }

        Case approved() {
            return step("leader", "approval", NOTHING);
        }

        Case rejected() {
            return step("leader", "rejection", NOTHING);
        }

        Case withdrawn() {
            return step(COUNTER, "withdrawal", NOTHING);
        }

        private Case step(String account, String step, Map<String, Object> body) {
            var path = APPLICATIONS + "/" + id + "/" + step;
            var _ = gateway.does(account, path, "step-" + id + "-" + step, body).done();
            return this;
        }
    }

    /** Founders hand their application in at the counter. */
    Case founders(Organisation planned, Map<String, Object> form) {
        return handedIn("founding-" + planned.code(), form);
    }

    /** An organisation's own application; one that it handed in before is the one. */
    Case applicant(Organisation organisation, Map<String, Object> form) {
        var known = gateway.reads("registrar", APPLICATIONS + "?open=false&organisation=" + organisation.code());
        var first = known.path("items").path(0).path("id");
        return first.isString() ? new Case(first.asString()) : handedIn("act-" + organisation.code(), form);
    }

    private Case handedIn(String key, Map<String, Object> form) {
        return new Case(gateway.does(COUNTER, APPLICATIONS, key, form)
                .done()
                .json()
                .path("id")
                .asString());
    }

    /** Something against an organisation that waits for the leader. */
    void proposed(Organisation organisation, Map<String, Object> proposal) {
        var path = ORGANISATIONS + organisation.code() + "/interventions";
        var key = "proposal-%s-%s".formatted(organisation.code(), proposal.get("kind"));
        var _ = gateway.does("registrar", path, key, proposal).done();
    }

    /** Something that is done to an organisation by two people. */
    void intervened(Organisation organisation, Map<String, Object> proposal) {
        proposed(organisation, proposal);
        var open = gateway.reads("registrar", ORGANISATIONS + organisation.code() + "/supervision")
                .path("proposed");
        if (open.path("kind").asString("").equals(proposal.get("kind"))) {
            var path = "%s%s/interventions/%s/confirmation"
                    .formatted(
                            ORGANISATIONS, organisation.code(), open.path("id").asString());
            var _ = gateway.does(
                            "leader", path, "confirmation-" + open.path("id").asString(), NOTHING)
                    .done();
        }
    }

    void liquidated(Organisation organisation, String endedOn) {
        var path = ORGANISATIONS + organisation.code() + "/liquidation-end";
        var _ = gateway.does("registrar", path, "liquidation-end-" + organisation.code(), Map.of("endedOn", endedOn))
                .done();
    }
}
