package city.wutong.volunteer.imports;

import static city.wutong.volunteer.Http.LINES;
import static city.wutong.volunteer.Http.REGISTRAR;
import static city.wutong.volunteer.Http.SUPERVISOR;
import static city.wutong.volunteer.People.VOLUNTEERS;
import static org.assertj.core.api.Assertions.assertThat;

import city.wutong.starter.time.BusinessTime;
import city.wutong.volunteer.Http;
import city.wutong.volunteer.Http.Answer;
import city.wutong.volunteer.People;
import city.wutong.volunteer.VolunteerTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@VolunteerTest
class ImportTests {

    private static final String IMPORTS = VOLUNTEERS + "/imports";
    private static final LocalDate GROWN_UP = LocalDate.parse("1985-10-01");

    @Autowired
    Http http;

    @Test
    void entersEveryRowUnderItsOldNumberAndChangesNothingTheSecondTime() {
        var file = line("OLD-1001", People.number(GROWN_UP)) + "\n" + line("OLD-1002", People.number(GROWN_UP));

        var first = take(file);
        var second = take(file);

        assertThat(first.status()).as(first.text()).isEqualTo(201);
        assertThat(first.json().get("entered").asInt()).isEqualTo(2);
        assertThat(second.json().get("entered").asInt()).isZero();
        assertThat(second.json().get("unchanged").asInt()).isEqualTo(2);
        var shown = http.read(VOLUNTEERS + "/OLD-1001", SUPERVISOR);
        assertThat(shown.get("joinedOn").asString()).isEqualTo("2015-03-05");
        assertThat(shown.at("/skills/0").asString()).isEqualTo("DRIVING");
        assertThat(shown.at("/person/name").asString()).isEqualTo("钱**");
    }

    @Test
    void onlyTellsWhatItWouldDo() {
        var answer = http.post(
                IMPORTS + "?dry-run=true",
                REGISTRAR,
                LINES,
                line("OLD-2001", People.number(GROWN_UP)).getBytes(StandardCharsets.UTF_8));

        assertThat(answer.json().get("entered").asInt()).isEqualTo(1);
        assertThat(http.get(VOLUNTEERS + "/OLD-2001", SUPERVISOR).code()).isEqualTo("unknown-volunteer");
    }

    @Test
    void takesNothingIfOneRowIsWrongAndRepeatsNoValue() {
        var today = BusinessTime.dayOf(Instant.now());
        var right = People.number(GROWN_UP);
        var wrong = right.substring(0, 17) + (right.endsWith("1") ? "2" : "1");
        var child = People.number(today.minusYears(13));

        var answer = take(line("OLD-3001", right) + "\n" + line("OLD-3002", wrong) + "\n" + line("OLD-3003", child)
                + "\n" + line("OLD-3004", People.number(GROWN_UP)).replace("13677778888", "call me")
                + "\n" + line("OLD-3005", People.number(GROWN_UP)).replace("乌镇镇\"", "上海\""));

        assertThat(answer.code()).isEqualTo("import-has-errors");
        assertThat(answer.json().get("rows"))
                .extracting(
                        row -> row.get("row").asInt() + " " + row.get("field").asString())
                .containsExactly("2 identityNumber", "3 guardianName", "4 phone", "5 division");
        assertThat(answer.text()).doesNotContain(wrong).doesNotContain(child).doesNotContain("call me", "钱塘江", "上海");
        assertThat(http.get(VOLUNTEERS + "/OLD-3001", SUPERVISOR).code()).isEqualTo("unknown-volunteer");
    }

    @Test
    void refusesOnePersonTwiceAndAnotherContent() {
        var person = People.number(GROWN_UP);
        var twice = take(line("OLD-4001", person) + "\n" + line("OLD-4002", person));
        var _ = take(line("OLD-4003", person));

        var other = take(line("OLD-4003", person).replace("13677778888", "13677779999"));
        var taken = take(line("OLD-4003", People.number(GROWN_UP)));

        assertThat(twice.json().at("/rows/0/field").asString()).isEqualTo("identityNumber");
        assertThat(other.json().at("/rows/0/message").asString()).contains("other content");
        assertThat(taken.json().at("/rows/0/field").asString()).isEqualTo("number");
    }

    @Test
    void readsASpreadsheetAndExportsMasks() throws IOException {
        var number = People.number(GROWN_UP);
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "test", "1.0")) {
            var sheet = book.newWorksheet("志愿者");
            var headings = List.of("志愿者编号", "姓名", "身份证号", "手机号", "居住地址", "镇街道", "注册日期", "同意日期");
            var cells = List.of("OLD-5001", "孙表格", number, "13612344321", "濮院镇1号", "濮院镇", "2018-05-05", "2018-05-05");
            for (var column = 0; column < headings.size(); column++) {
                sheet.value(0, column, headings.get(column));
                sheet.value(1, column, cells.get(column));
            }
        }

        var answer = http.post(IMPORTS, REGISTRAR, "application/octet-stream", bytes.toByteArray());
        var table = http.get(VOLUNTEERS + "/export?format=csv&division=330483101", SUPERVISOR)
                .text();

        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(table).contains("OLD-5001", "孙**", "136****4321").doesNotContain("孙表格", number, "13612344321");
    }

    private Answer take(String lines) {
        return http.post(IMPORTS, REGISTRAR, LINES, lines.getBytes(StandardCharsets.UTF_8));
    }

    private static String line(String number, String identityNumber) {
        return """
                {"number":"%s","name":"钱塘江","identityNumber":"%s","phone":"13677778888","address":"乌镇镇西栅3号",\
                "division":"乌镇镇","skills":"医疗卫生、DRIVING","fields":"为老服务","joinedOn":"2015-03-05","consentedOn":"2015-03-05"}""".formatted(number, identityNumber);
    }
}
