package city.wutong.platform.promises;

import city.wutong.platform.city.SocialCreditCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;

/** Applications as people fill them in, each with a name nobody had before. */
public final class Papers {
    private static final String CHARACTERS = "春夏秋冬山川河湖松竹梅兰云霞星月江海林泉花草石溪桥舟琴棋书画诗茶";
    private static final int NAME = 9;
    private static final String CODE_LETTERS = "ABCDEFGHJKLMNPQRTUWXY";
    private static final int CODE_LETTERS_TAKEN = 6;

    static final List<String> FOUNDING = List.of(
            "application",
            "supervisor-approval",
            "capital-verification",
            "premises-proof",
            "officers",
            "draft-charter");
    private static final List<String> ENDING = List.of("application", "supervisor-approval", "liquidation-report");

    private Papers() {}

    /** A lawful name of a society; of 32 to the power of nine, so that it is new however often this runs. */
    public static String newName() {
        return "桐乡市" + drawn(CHARACTERS, NAME) + "协会";
    }

    private static String drawn(String characters, int count) {
        var drawn = new StringBuilder();
        for (var place = 0; place < count; place++) {
            drawn.append(characters.charAt(ThreadLocalRandom.current().nextInt(characters.length())));
        }
        return drawn.toString();
    }

    /** A society with everything the law asks of it. */
    public static Map<String, Object> society(String name) {
        return form(content(name, "330483100", FOUNDING));
    }

    static Map<String, Object> form(Map<String, Object> content) {
        return Map.of("act", "ESTABLISHMENT", "type", "SOCIETY", "content", content);
    }

    static Map<String, Object> end(String name, String organisation) {
        return act("DEREGISTRATION", name, organisation, ENDING);
    }

    static Map<String, Object> act(String act, String name, String organisation, List<String> documents) {
        var content = new TreeMap<>(content(name, "330483100", documents));
        content.put("ground", "章程规定的宗旨已经完成");
        return Map.of("act", act, "type", "SOCIETY", "organisation", organisation, "content", content);
    }

    static Map<String, Object> content(String name, String division, List<String> documents) {
        var handedIn = new ArrayList<Map<String, String>>();
        documents.forEach(document -> handedIn.add(Map.of("document", document, "reference", "档案 " + document)));
        return Map.of("items", items(name, division), "founding", founding(), "documents", handedIn);
    }

    static Map<String, Object> items(String name, String division) {
        var items = new TreeMap<String, Object>();
        items.put("name", name);
        items.put("domicile", "桐乡市示例路1号");
        items.put("division", division);
        items.put("purpose", "传承运河诗词文化");
        items.put("scope", "诗词创作、交流和普及");
        items.put("areaOfActivity", "桐乡市");
        items.put("legalRepresentative", "示例人");
        items.put("fund", 50_000);
        items.put("supervisingUnit", "桐乡市文化和广电旅游体育局");
        return items;
    }

    private static Map<String, Object> founding() {
        var premises = Map.of("owned", false, "monthsOfUse", 24);
        return Map.of(
                "type", "SOCIETY",
                "supervision", Map.of("unit", "桐乡市文化和广电旅游体育局"),
                "property",
                        Map.of(
                                "fund", 50_000,
                                "paidInCash", true,
                                "total", 50_000,
                                "nonState", 50_000,
                                "premises", premises),
                "membership", Map.of("individuals", 60, "units", 0, "fullTimeStaff", 2),
                "officers",
                        List.of(Map.of(
                                "positions", List.of("FOUNDER", "LEGAL_REPRESENTATIVE"), "circumstances", List.of())));
    }

    /** A line of an import file. */
    public static Map<String, Object> row(String name, String code) {
        var row = new TreeMap<>(items(name, "330483100"));
        row.put("code", code);
        row.put("type", "SOCIETY");
        row.put("registeredOn", "2020-01-01");
        return row;
    }

    /** A right code far from those that the registry gives, which are of digits. */
    public static String newCode() {
        return SocialCreditCode.of("51330483", "MJ" + drawn(CODE_LETTERS, CODE_LETTERS_TAKEN));
    }
}
