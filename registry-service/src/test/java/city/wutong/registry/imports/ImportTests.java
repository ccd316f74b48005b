package city.wutong.registry.imports;

import static city.wutong.registry.Http.LINES;
import static city.wutong.registry.Http.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

import city.wutong.registry.Http;
import city.wutong.registry.RegistryTest;
import city.wutong.registry.organisations.OrganisationType;
import city.wutong.registry.organisations.UnifiedSocialCreditCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

@RegistryTest
class ImportTests {

    private static final String IMPORTS = "/api/registry/organisations/imports";

    /** A foundation of the provincial registry, whose real code shows another division. */
    private static final String ELSEWHERE = "53330000501874064B";

    @Autowired
    Http http;

    @Autowired
    MongoTemplate mongo;

    @Test
    void entersEveryRowAndTellsThePublic() {
        var code = code(810_001);

        var answer = take(line(code, "桐乡市进口一号协会"));

        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(answer.json().get("entered").asInt()).isEqualTo(1);
        var shown = http.read("/public/registry/organisations/" + code, null);
        assertThat(shown.at("/items/NAME").asString()).isEqualTo("桐乡市进口一号协会");
        assertThat(shown.get("registeredOn").asString()).isEqualTo("2015-03-09");
    }

    @Test
    void changesNothingWhenTheFileComesAgain() {
        var file = line(code(810_002), "桐乡市进口二号协会") + "\n" + line(code(810_003), "桐乡市进口三号协会");
        var first = take(file);
        var versions = versions();

        var second = take(file);

        assertThat(first.json().get("entered").asInt()).isEqualTo(2);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.json().get("entered").asInt()).isZero();
        assertThat(second.json().get("unchanged").asInt()).isEqualTo(2);
        assertThat(versions()).isEqualTo(versions);
    }

    @Test
    void completesAnImportThatBrokeOff() {
        var half = line(code(810_004), "桐乡市进口四号协会");
        var whole = half + "\n" + line(code(810_005), "桐乡市进口五号协会");
        var _ = take(half);

        var again = take(whole);

        assertThat(again.json().get("entered").asInt()).isEqualTo(1);
        assertThat(again.json().get("unchanged").asInt()).isEqualTo(1);
    }

    @Test
    void takesNothingIfOneRowIsWrong() {
        var before = count();

        var answer = take(line(code(810_006), "桐乡市进口六号协会") + "\n"
                + line("51330483MJ0000018X", "桐乡市进口七号协会") + "\n"
                + line(code(810_008), "桐乡市😀协会").replace("50000", "\"viel\"").replace("2015-03-09", "9999-01-01"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("import-has-errors");
        assertThat(answer.json().get("total").asInt()).isEqualTo(4);
        assertThat(answer.json().get("rows"))
                .extracting(
                        row -> row.get("row").asInt() + " " + row.get("field").asString())
                .containsExactlyInAnyOrder("2 code", "3 name", "3 fund", "3 registeredOn");
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void acceptsACodeOfAnotherDivisionWithAWarning() {
        var row = line(ELSEWHERE, "浙江省爱心事业基金会").replace("社会团体", "基金会");

        var answer = take(row);

        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(answer.json().get("warned").asInt()).isEqualTo(1);
        assertThat(answer.json().at("/warnings/0/message").asString()).contains("330000");
    }

    @Test
    void refusesTheSameCodeOrNameTwiceInOneFile() {
        var answer = take(line(code(810_010), "桐乡市进口十号协会") + "\n" + line(code(810_010), "桐乡市进口十一号协会") + "\n"
                + line(code(810_012), "桐乡市 进口十号协会"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().get("rows"))
                .extracting(
                        row -> row.get("row").asInt() + " " + row.get("field").asString())
                .containsExactly("2 code", "3 name");
    }

    @Test
    void saysHowAnExistingOrganisationDiffers() {
        var row = line(code(810_013), "桐乡市进口十三号协会");
        var _ = take(row);

        var answer = take(row.replace("乌镇镇子夜路1号", "乌镇镇子夜路2号"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().at("/rows/0/message").asString()).contains("DOMICILE");
    }

    @Test
    void refusesANameThatAnotherBears() {
        var _ = take(line(code(810_014), "桐乡市进口十四号协会"));

        var answer = take(line(code(810_015), "桐乡市进口十四号协会"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().at("/rows/0/field").asString()).isEqualTo("name");
    }

    @Test
    void previewsWithoutEntering() {
        var before = count();

        var answer = http.post(IMPORTS + "?dry-run=true", OFFICER, LINES, bytes(line(code(810_016), "桐乡市进口十六号协会")));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().get("entered").asInt()).isEqualTo(1);
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void readsASpreadsheetWithChineseHeadings() throws IOException {
        var file = sheet(
                List.of("统一社会信用代码", "名称", "类型", "住所", "镇（街道）", "宗旨", "业务范围", "法定代表人", "资金数额（元）", "登记日期"),
                List.of(
                        code(810_017),
                        "桐乡市进口十七号协会",
                        "社会团体",
                        "桐乡市乌镇镇",
                        "乌镇镇",
                        "公益",
                        "公益活动",
                        "陈诗",
                        "50000",
                        "2015-03-09"));

        var answer = http.post(IMPORTS, OFFICER, "application/octet-stream", file);

        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        var shown = http.read("/public/registry/organisations/" + code(810_017), null);
        assertThat(shown.get("division").asString()).isEqualTo("330483100");
    }

    @Test
    void countsTenThousandErrorsInAHundredThousandRowsAndShowsAHundred() {
        var file = IntStream.rangeClosed(1, 100_000)
                .mapToObj(i -> line(code(i), "桐乡市大表%d号协会".formatted(i))
                        .replace("2015-03-09", i % 10 == 0 ? "2015-13-09" : "2015-03-09"))
                .collect(Collectors.joining("\n"));
        var before = count();

        var answer = take(file);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().get("total").asInt()).isEqualTo(10_000);
        assertThat(answer.json().get("rows")).hasSize(100);
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void refusesMoreRowsThanItTakes() {
        var answer = take((line(code(1), "桐乡市一号协会") + "\n").repeat(100_001));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("too-many-rows");
    }

    @Test
    void refusesASpreadsheetThatIsNone() {
        var answer = http.post(
                IMPORTS,
                OFFICER,
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                bytes("%PDF-1.7"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("not-a-spreadsheet");
    }

    private Http.Answer take(String lines) {
        return http.post(IMPORTS, OFFICER, LINES, bytes(lines));
    }

    private long count() {
        return mongo.count(new Query(), "organisations");
    }

    private Map<Object, Object> versions() {
        return mongo.findAll(org.bson.Document.class, "organisations").stream()
                .collect(Collectors.toMap(one -> one.get("_id"), one -> one.get("version")));
    }

    private static String code(int serial) {
        return UnifiedSocialCreditCode.issue(OrganisationType.SOCIETY, "330483", serial)
                .value();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String line(String code, String name) {
        return """
                {"code":"%s","name":"%s","type":"社会团体","domicile":"桐乡市乌镇镇子夜路1号","division":"330483100",\
                "purpose":"公益","scope":"公益活动","areaOfActivity":"桐乡市","legalRepresentative":"陈诗","fund":50000,\
                "supervisingUnit":"桐乡市民政局","registeredOn":"2015-03-09"}""".formatted(code, name);
    }

    private static byte[] sheet(List<String> headings, List<String> row) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Test", "1.0")) {
            var sheet = book.newWorksheet("1");
            for (int column = 0; column < headings.size(); column++) {
                sheet.value(0, column, headings.get(column));
                sheet.value(1, column, row.get(column));
            }
        }
        return bytes.toByteArray();
    }
}
