package city.wutong.evaluation.credit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

import city.wutong.evaluation.credit.CreditClass;
import city.wutong.evaluation.credit.CreditSearch;
import city.wutong.evaluation.credit.Credits;
import city.wutong.evaluation.credit.Profile;
import city.wutong.starter.web.Page;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebMvcTest(CreditListController.class)
@ActiveProfiles("test")
class CreditListControllerTests {

    @MockitoBean
    Credits credits;

    private final MockMvcTester http;

    CreditListControllerTests(@Autowired MockMvcTester http) {
        this.http = http;
    }

    @Test
    void passesOnWhatIsLookedFor() {
        var wanted = new CreditSearch("读书", CreditClass.B, Profile.Type.SOCIETY, "330483");
        given(credits.totals(wanted)).willReturn(Map.of(CreditClass.B, 3L));

        assertThat(http.get()
                        .uri("/public/evaluation/credit/totals?text=读书&creditClass=B&type=SOCIETY&division=330483"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.B")
                .isEqualTo(3);
    }

    @Test
    void refusesFiltersThatCannotBeMeant() {
        var bad = Map.of("creditClass", "F", "type", "CLUB", "division", "33048x", "text", " ", "size", "0");
        bad.forEach((name, value) -> assertThat(
                        http.get().uri("/public/evaluation/credit").param(name, value))
                .as(name)
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo(name));
    }

    @Test
    void answersAnEmptyPageAndAnEmptyFile() {
        given(credits.search(any(), any())).willReturn(new Page<>(List.of(), null));
        given(credits.all(any())).willReturn(Stream.empty());

        assertThat(http.get().uri("/public/evaluation/credit"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items")
                .isEqualTo(List.of());
        var file = http.get().uri("/public/evaluation/credit/export?format=CSV").exchange();
        assertThat(file).hasStatusOk().bodyText().contains("统一社会信用代码");
    }
}
