package city.wutong.stories;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Applications, proposals and claims as they are filled in. */
public final class Papers {

    public static final String COMPANY = "91330483MA2BA3K438";

    private static final List<String> OF_AN_ESTABLISHMENT = List.of(
            "application",
            "supervisor-approval",
            "capital-verification",
            "premises-proof",
            "officers",
            "draft-charter");
    private static final List<String> OF_A_CHANGE =
            List.of("application", "minutes", "supervisor-approval", "premises-proof");

    private Papers() {}

    /** A society with everything the law asks of it. */
    public static Map<String, Object> society(String name) {
        return form("ESTABLISHMENT", null, content(name, "桐乡市乌镇镇子夜路1号", OF_AN_ESTABLISHMENT));
    }

    /** One of another town or street. */
    public static Map<String, Object> societyIn(String division, String name) {
        return form("ESTABLISHMENT", null, content(items(name, "桐乡市梧桐街道庆丰南路8号", division), OF_AN_ESTABLISHMENT));
    }

    /** One of an older register, as a row of the file that is taken over. */
    public static Map<String, Object> olderSociety(String code, String name) {
        return Map.ofEntries(
                Map.entry("code", code),
                Map.entry("name", name),
                Map.entry("type", "SOCIETY"),
                Map.entry("domicile", "桐乡市崇福镇崇德路12号"),
                Map.entry("division", "330483107"),
                Map.entry("purpose", "传承水乡手艺"),
                Map.entry("scope", "手艺交流和传授"),
                Map.entry("areaOfActivity", "桐乡市"),
                Map.entry("legalRepresentative", "沈舟"),
                Map.entry("fund", 30000),
                Map.entry("supervisingUnit", "桐乡市文化和广电旅游体育局"),
                Map.entry("registeredOn", "2015-03-09"));
    }

    /** The same without a proof of its premises. */
    public static Map<String, Object> homelessSociety(String name) {
        var handedIn = OF_AN_ESTABLISHMENT.stream()
                .filter(document -> !document.equals("premises-proof"))
                .toList();
        return form("ESTABLISHMENT", null, content(name, "桐乡市乌镇镇子夜路1号", handedIn));
    }

    /** What answers a request for supplements. */
    public static Map<String, Object> supplemented(String name) {
        return content(name, "桐乡市乌镇镇子夜路1号", OF_AN_ESTABLISHMENT);
    }

    /** A society that moves to another address. */
    public static Map<String, Object> move(String name, String organisation) {
        return form("CHANGE", organisation, content(name, "桐乡市乌镇镇隆源路18号", OF_A_CHANGE));
    }

    /** A town's project with a target of 10,000. */
    public static Map<String, Object> proposal() {
        var today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        return Map.ofEntries(
                Map.entry("proposer", Map.of("kind", "TOWN", "code", "330483100")),
                Map.entry("title", "银龄守护：独居老人上门照护"),
                Map.entry("field", "ELDERLY_CARE"),
                Map.entry("need", "镇上独居老人无人照护"),
                Map.entry("beneficiaries", "八十岁以上独居老人二百名"),
                Map.entry("division", "330483100"),
                Map.entry("startsOn", today.toString()),
                Map.entry("endsOn", today.plusMonths(12).toString()),
                Map.entry("budget", List.of(Map.of("item", "上门照护", "amount", 10_000))),
                Map.entry("indicators", List.of(Map.of("name", "服务人次", "aim", "2000"))),
                Map.entry("forms", List.of("MONEY", "SERVICE")));
    }

    public static Map<String, Object> claim(String kind, String code, int value) {
        return Map.of("claimant", Map.of("kind", kind, "code", code), "form", "MONEY", "value", value);
    }

    private static Map<String, Object> form(String act, @Nullable String organisation, Map<String, Object> content) {
        var form = new LinkedHashMap<String, Object>();
        form.put("act", act);
        form.put("type", "SOCIETY");
        if (organisation != null) {
            form.put("organisation", organisation);
        }
        form.put("content", content);
        return form;
    }

    private static Map<String, Object> content(String name, String domicile, List<String> documents) {
        return content(items(name, domicile, "330483100"), documents);
    }

    private static Map<String, Object> content(Map<String, Object> items, List<String> documents) {
        return Map.of("items", items, "founding", founding(), "documents", handedIn(documents.stream()));
    }

    private static Map<String, Object> items(String name, String domicile, String division) {
        return Map.of(
                "name", name,
                "domicile", domicile,
                "division", division,
                "purpose", "传承运河诗词文化",
                "scope", "诗词创作、交流和普及",
                "areaOfActivity", "桐乡市",
                "legalRepresentative", "陈舟",
                "fund", 50000,
                "supervisingUnit", "桐乡市文化和广电旅游体育局");
    }

    private static Map<String, Object> founding() {
        var property = Map.of(
                "fund", 50000,
                "paidInCash", true,
                "total", 50000,
                "nonState", 50000,
                "premises", Map.of("owned", false, "monthsOfUse", 24));
        return Map.of(
                "type", "SOCIETY",
                "supervision", Map.of("unit", "桐乡市文化和广电旅游体育局"),
                "property", property,
                "membership", Map.of("individuals", 60, "units", 0, "fullTimeStaff", 2),
                "officers", List.of(Map.of("positions", List.of("LEGAL_REPRESENTATIVE"), "circumstances", List.of())));
    }

    private static List<Map<String, Object>> handedIn(Stream<String> documents) {
        return documents
                .map(code -> Map.<String, Object>of("document", code, "reference", "档案-" + code))
                .toList();
    }
}
