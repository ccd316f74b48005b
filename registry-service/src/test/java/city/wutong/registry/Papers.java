package city.wutong.registry;

import java.util.List;
import java.util.Map;

/** Applications as founders fill them in. */
final class Papers {

    private Papers() {}

    static Map<String, Object> society() {
        return Map.of(
                "act",
                "ESTABLISHMENT",
                "type",
                "SOCIETY",
                "content",
                Map.of("items", items(), "founding", founding(), "documents", documents()));
    }

    private static Map<String, Object> items() {
        return Map.of(
                "name", "桐乡市运河诗社协会",
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

    private static List<Map<String, Object>> documents() {
        return List.of(
                        "application",
                        "supervisor-approval",
                        "capital-verification",
                        "premises-proof",
                        "officers",
                        "draft-charter")
                .stream()
                .map(code -> Map.<String, Object>of("document", code, "reference", "档案-" + code))
                .toList();
    }
}
