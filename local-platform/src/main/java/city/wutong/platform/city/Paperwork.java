package city.wutong.platform.city;

import city.wutong.platform.city.Organisation.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Applications as invented founders and organisations fill them in. */
final class Paperwork {
    private static final List<String> FOUNDING = List.of(
            "application",
            "supervisor-approval",
            "capital-verification",
            "premises-proof",
            "officers",
            "draft-charter");
    private static final List<String> CHANGING = List.of(
            "application", "minutes", "supervisor-approval", "premises-proof", "officers", "capital-verification");
    private static final List<String> ENDING = List.of(
            "application",
            "supervisor-approval",
            "liquidation-report",
            "certificate-originals",
            "seal",
            "financial-vouchers");

    private Paperwork() {}

    static Map<String, Object> establishment(Organisation planned) {
        return Map.of("act", "ESTABLISHMENT", "type", planned.type().name(), "content", founding(planned, FOUNDING));
    }

    /** One paper, the proof of the premises, is not there. */
    static Map<String, Object> incomplete(Organisation planned) {
        var papers = new ArrayList<>(FOUNDING);
        var _ = papers.remove("premises-proof");
        return Map.of("act", "ESTABLISHMENT", "type", planned.type().name(), "content", founding(planned, papers));
    }

    /** What answers the request for the missing paper. */
    static Map<String, Object> supplement(Organisation planned) {
        return founding(planned, FOUNDING);
    }

    /** @param changed items that shall be others */
    static Map<String, Object> change(Organisation organisation, Map<String, Object> changed, String consentOn) {
        var items = items(organisation);
        items.putAll(changed);
        return act(
                "CHANGE",
                organisation,
                Map.of("items", items, "documents", handedIn(CHANGING), "supervisorConsentOn", consentOn));
    }

    static Map<String, Object> end(Organisation organisation) {
        return act(
                "DEREGISTRATION",
                organisation,
                Map.of("items", items(organisation), "documents", handedIn(ENDING), "ground", "章程规定的宗旨已经完成"));
    }

    private static Map<String, Object> act(String act, Organisation organisation, Map<String, Object> content) {
        return Map.of(
                "act",
                act,
                "type",
                organisation.type().name(),
                "organisation",
                organisation.code(),
                "content",
                content);
    }

    private static Map<String, Object> founding(Organisation planned, List<String> papers) {
        return Map.of("items", items(planned), "founding", facts(planned), "documents", handedIn(papers));
    }

    private static Map<String, Object> items(Organisation one) {
        var items = new TreeMap<String, Object>();
        items.put("name", one.name());
        items.put("domicile", one.domicile());
        items.put("division", one.division());
        items.put("purpose", one.purpose());
        items.put("scope", one.scope());
        items.put("legalRepresentative", one.legalRepresentative());
        items.put("fund", one.fund());
        items.put("supervisingUnit", one.supervisingUnit());
        if (one.areaOfActivity() != null) {
            items.put("areaOfActivity", one.areaOfActivity());
        }
        if (one.foundationType() != null) {
            items.put("foundationType", one.foundationType());
        }
        return items;
    }

    private static Map<String, Object> facts(Organisation planned) {
        var facts = new TreeMap<String, Object>();
        facts.put("type", planned.type().name());
        facts.put("supervision", Map.of("unit", planned.supervisingUnit()));
        facts.put("property", property(planned));
        facts.put("membership", Map.of("individuals", 64, "units", 0, "fullTimeStaff", 3));
        facts.put(
                "officers",
                List.of(Map.of("positions", List.of("CHAIR", "LEGAL_REPRESENTATIVE"), "circumstances", List.of())));
        if (planned.type() == Type.FOUNDATION) {
            var board = Map.of("directors", 7, "termYears", 4, "paid", 0, "related", 0, "conflictedSupervisors", 0);
            facts.put("foundation", Map.of("publicFundraising", false, "privateFunds", false, "board", board));
        }
        return facts;
    }

    private static Map<String, Object> property(Organisation planned) {
        return Map.of(
                "fund", planned.fund(),
                "paidInCash", true,
                "total", planned.fund(),
                "nonState", planned.fund(),
                "premises", Map.of("owned", false, "monthsOfUse", 36));
    }

    private static List<Map<String, String>> handedIn(List<String> papers) {
        return papers.stream()
                .map(paper -> Map.of("document", paper, "reference", "示例档案 " + paper))
                .toList();
    }
}
