package city.wutong.registry;

import static city.wutong.registry.Http.FOUNDER;
import static city.wutong.registry.Http.LINES;
import static city.wutong.registry.Http.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

import city.wutong.registry.conditions.OrganisationType;
import city.wutong.registry.conditions.UnifiedSocialCreditCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RegistryTest
class ExportTests {

    @Autowired
    Http http;

    @BeforeEach
    void importThree() {
        var rows = IntStream.rangeClosed(830_001, 830_003)
                .mapToObj(serial -> """
                        {"code":"%s","name":"桐乡市出口%d号协会","type":"社会团体","domicile":"桐乡市崇福镇","division":"330483107",\
                        "purpose":"公益","scope":"公益活动","areaOfActivity":"桐乡市","legalRepresentative":"陈诗",\
                        "fund":50000,"registeredOn":"2015-03-09"}""".formatted(
                                UnifiedSocialCreditCode.issue(OrganisationType.SOCIETY, "330483", serial), serial))
                .collect(Collectors.joining("\n"));
        assertThat(http.post(
                                "/api/registry/organisations/imports",
                                OFFICER,
                                LINES,
                                rows.getBytes(StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void writesWhatTheSearchFindsAsCsv() {
        var answer = http.get("/public/registry/organisations/export?format=csv&text=出口", null);

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("text/csv");
        assertThat(answer.text().lines()).hasSize(4).first().asString().contains("统一社会信用代码");
    }

    @Test
    void writesASpreadsheetThatCanBeRead() throws IOException {
        var answer = http.get("/public/registry/organisations/export?text=出口", null);

        try (var book = new ReadableWorkbook(new ByteArrayInputStream(answer.bytes()))) {
            assertThat(book.getFirstSheet().read()).hasSize(4);
        }
    }

    @Test
    void writesTheWorkListForOfficers() {
        var _ = http.create(
                "/api/registry/applications",
                FOUNDER,
                Papers.society("桐乡市出口诗社协会").form());

        var answer = http.get("/api/registry/applications/export?format=csv", OFFICER);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).contains("桐乡市出口诗社协会", "SUBMITTED");
    }
}
