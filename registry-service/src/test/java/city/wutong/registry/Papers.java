package city.wutong.registry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Applications for a society of poets, as founders and officers fill them in. */
public record Papers(Map<String, Object> form) {

    private static final Set<String> FOUNDING = Set.of(
            "application",
            "supervisor-approval",
            "capital-verification",
            "premises-proof",
            "officers",
            "draft-charter");

    public static Papers society(String name) {
        var content = Map.of("items", items(name), "founding", founding(), "documents", documents(FOUNDING));
        return new Papers(Map.of("act", "ESTABLISHMENT", "type", "SOCIETY", "content", content));
    }

    /** The same society's application to be registered with what is said here. */
    public Papers change(String code) {
        return about(code, "CHANGE", Set.of("application", "minutes", "supervisor-approval"));
    }

    public Papers deregistration(String code) {
        return about(code, "DEREGISTRATION", Set.of("application", "supervisor-approval", "liquidation-report"));
    }

    public Papers without(String document) {
        var left = new java.util.HashSet<>(FOUNDING);
        left.remove(document);
        return with("documents", documents(left));
    }

    public Papers with(String field, Object value) {
        var content = new HashMap<>(content());
        content.put(field, value);
        return withContent(content);
    }

    public Papers withItem(String field, Object value) {
        var items = new HashMap<>(part("items"));
        items.put(field, value);
        return with("items", items);
    }

    public Papers withField(String field, Object value) {
        var changed = new HashMap<>(form);
        changed.put(field, value);
        return new Papers(changed);
    }

    @SuppressWarnings("unchecked")
    public Map<String, Object> content() {
        return (Map<String, Object>) form.getOrDefault("content", Map.of());
    }

    @SuppressWarnings("unchecked")
    public Map<String, Object> part(String name) {
        return (Map<String, Object>) content().getOrDefault(name, Map.of());
    }

    private Papers about(String code, String act, Set<String> documents) {
        return new Papers(Map.of(
                "act",
                act,
                "type",
                "SOCIETY",
                "organisation",
                code,
                "content",
                Map.of("items", part("items"), "documents", documents(documents))));
    }

    private Papers withContent(Map<String, Object> content) {
        return withField("content", content);
    }

    private static Map<String, Object> items(String name) {
        return Map.of(
                "name", name,
                "domicile", "桐乡市乌镇镇子夜路1号",
                "division", "330483100",
                "purpose", "传承运河诗词文化",
                "scope", "诗词创作、交流和普及",
                "areaOfActivity", "桐乡市",
                "legalRepresentative", "陈诗",
                "fund", 50000,
                "supervisingUnit", "桐乡市文化和广电旅游体育局");
    }

    private static Map<String, Object> founding() {
        return Map.of(
                "type", "SOCIETY",
                "supervision", Map.of("unit", "桐乡市文化和广电旅游体育局"),
                "property",
                        Map.of(
                                "fund", 50000,
                                "paidInCash", true,
                                "total", 50000,
                                "nonState", 50000,
                                "premises", Map.of("owned", false, "monthsOfUse", 24)),
                "membership", Map.of("individuals", 60, "units", 0, "fullTimeStaff", 2),
                "officers", List.of(Map.of("positions", List.of("LEGAL_REPRESENTATIVE"), "circumstances", List.of())));
    }

    private static List<Map<String, String>> documents(Set<String> codes) {
        return codes.stream()
                .sorted()
                .map(code -> Map.of("document", code, "reference", "档案-" + code))
                .toList();
    }
}
