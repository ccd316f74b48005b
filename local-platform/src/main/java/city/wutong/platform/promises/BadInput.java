package city.wutong.platform.promises;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/** What nobody should send: each a clear refusal, never a fault, nothing stored. */
final class BadInput {
    private static final String IMPORTS = "/api/registry/organisations/imports";
    private static final int LONG = 10_000;
    private static final int DEEP = 1_000;
    private static final int LARGE = 20_000_000;
    private static final int ROWS = 100_000;

    private final City city;
    private final Desk desk;

    BadInput(City city) {
        this.city = city;
        desk = new Desk(city);
    }

    List<Promise> promises() {
        return List.of(
                new Promise(
                        "Bad input is refused clearly, never a fault, and nothing of it is stored", this::applications),
                new Promise(
                        "A bad import is refused with rows and fields, and nothing of it is entered", this::imports));
    }

    private String applications() {
        var seen = new LinkedHashMap<String, Integer>();
        var wrong = new ArrayList<String>();
        table().forEach((what, body) -> {
            var call = Call.text(Desk.APPLICATIONS, body);
            var answer = desk.registrar().does(call);
            seen.put(what, answer.status());
            if (answer.isOneOf(400, 413, 422) && answer.type().startsWith("application/problem+json")) {
                isFree(call);
            } else {
                wrong.add(what + ": " + answer);
            }
        });
        Broken.unless(wrong.isEmpty(), "%s", wrong);
        return told(seen);
    }

    /** Had anything been stored under its key, another body would be refused. */
    private void isFree(Call refused) {
        var good = Call.post(Desk.APPLICATIONS, Papers.society(Papers.newName()))
                .with(Call.KEY, String.valueOf(refused.headers().get(Call.KEY)));
        var id = desk.registrar().does(good).expect(201).text("id");
        var _ = desk.registrar()
                .posts(Desk.APPLICATIONS + "/" + id + "/withdrawal")
                .expect(200);
    }

    private static Map<String, String> table() {
        var good = JsonMapper.shared().writeValueAsString(Papers.society("桐乡市运河协会"));
        var table = new LinkedHashMap<String, String>();
        table.put("malformed", good.substring(0, good.length() - 2));
        table.put("unknown field", good.replaceFirst("\\{", "{\"approved\":true,"));
        table.put("wrong type", good.replace("\"fund\":50000", "\"fund\":{\"much\":1}"));
        table.put("20 MB", "{\"act\":\"" + "x".repeat(LARGE) + "\"}");
        table.put("depth 1,000", "{\"content\":" + "[".repeat(DEEP) + "]".repeat(DEEP) + "}");
        table.put("long name", named("长".repeat(LONG)));
        table.put("emoji", named("桐乡市快乐\uD83D\uDE00协会"));
        table.put("control character", named("桐乡市\\u0007协会"));
        table.put("year 9999", content("supervisorConsentOn", "9999-12-31"));
        table.put("wrong check character", changeOf("51330483MJ0000018X"));
        return table;
    }

    private static String named(String name) {
        return JsonMapper.shared().writeValueAsString(Papers.society("NAME")).replace("NAME", name);
    }

    private static String content(String field, String value) {
        var content = new TreeMap<>(Papers.content(Papers.newName(), "330483100", Papers.FOUNDING));
        content.put(field, value);
        return JsonMapper.shared().writeValueAsString(Papers.form(content));
    }

    private static String changeOf(String code) {
        return JsonMapper.shared()
                .writeValueAsString(Papers.act("CHANGE", Papers.newName(), code, List.of("application")));
    }

    private String imports() {
        var name = Papers.newName();
        var seen = new LinkedHashMap<String, Integer>();
        var rows = IntStream.range(0, ROWS)
                .mapToObj(row -> row(name, row % 10 == 9 ? "not a code" : Papers.newCode()))
                .collect(Collectors.joining("\n"));
        seen.put("100,000 rows, each tenth wrong", refused(rows, "application/x-ndjson"));
        seen.put("wrong check character", refused(row(name, "51330483MJ0000018X"), "application/x-ndjson"));
        seen.put(
                "no spreadsheet",
                refused("PK no zip", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));
        seen.put(
                "year 9999",
                refused(row(name, Papers.newCode()).replace("2020-01-01", "9999-01-01"), "application/x-ndjson"));
        var found = city.anybody().reads(Desk.REGISTER.replaceFirst("/$", "") + "?text=" + encoded(name));
        Broken.unless(found.expect(200).json().path("items").isEmpty(), "entered none the less: %s", found);
        return told(seen);
    }

    private int refused(String rows, String type) {
        var call = Call.text(IMPORTS, rows).with("Content-Type", type);
        return desk.registrar().does(call).refused(400, 413, 415, 422).status();
    }

    private static String row(String name, String code) {
        return JsonMapper.shared().writeValueAsString(Papers.row(name, code));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    private static String told(Map<String, Integer> seen) {
        return seen.entrySet().stream()
                .map(one -> one.getKey() + " " + one.getValue())
                .collect(Collectors.joining(", "));
    }
}
