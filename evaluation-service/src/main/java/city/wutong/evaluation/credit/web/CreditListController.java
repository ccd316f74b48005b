package city.wutong.evaluation.credit.web;

import city.wutong.evaluation.credit.Credit;
import city.wutong.evaluation.credit.CreditClass;
import city.wutong.evaluation.credit.CreditSearch;
import city.wutong.evaluation.credit.Credits;
import city.wutong.evaluation.credit.Profile;
import city.wutong.evaluation.credit.Standing;
import city.wutong.starter.tables.Export;
import city.wutong.starter.tables.Export.Column;
import city.wutong.starter.web.Page;
import city.wutong.starter.web.Paging;
import city.wutong.starter.web.PlainText;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

@RestController
@RequestMapping("/public/evaluation/credit")
@PermitAll
class CreditListController {

    private static final Export<Credit> TABLE = new Export<>(
            "信用评价",
            List.of(
                    new Column<>("统一社会信用代码", credit -> credit.id().value()),
                    new Column<>("名称", credit -> credit.profile().name()),
                    new Column<>("类型", credit -> credit.profile().type()),
                    new Column<>("区划", credit -> credit.profile().division()),
                    new Column<>("状态", credit -> credit.profile().state()),
                    new Column<>("得分", credit -> credit.standing().score()),
                    new Column<>("等级", credit -> credit.standing().creditClass()),
                    new Column<>(
                            "一票否决", credit -> String.join(" ", credit.standing().vetoes())),
                    new Column<>("山东等级", credit -> credit.standing().shandongClass()),
                    new Column<>("规则版本", credit -> credit.standing().ruleVersion()),
                    new Column<>("评价日期", credit -> credit.standing().day())));

    private final Credits credits;

    CreditListController(Credits credits) {
        this.credits = credits;
    }

    @GetMapping
    Page<Line> list(@ParameterObject @Valid Wanted wanted, @ParameterObject @Valid Paging paging) {
        return credits.search(wanted.search(), paging).map(Line::of);
    }

    /** How many are in each class. */
    @GetMapping("/totals")
    Map<CreditClass, Long> totals(@ParameterObject @Valid Wanted wanted) {
        return credits.totals(wanted.search());
    }

    @GetMapping("/export")
    ResponseEntity<StreamingResponseBody> export(
            @ParameterObject @Valid Wanted wanted, @RequestParam(defaultValue = "XLSX") Export.Format format) {
        return TABLE.as(format, () -> credits.all(wanted.search()));
    }

    /**
     * What one looks for.
     *
     * @param division six digits for the city and all in it, nine for a town or street
     */
    record Wanted(
            @Nullable @PlainText(max = 100) String text,
            @Nullable CreditClass creditClass,
            Profile.@Nullable Type type,
            @Nullable @Pattern(regexp = "\\d{6}|\\d{9}") String division) {

        CreditSearch search() {
            return new CreditSearch(text, creditClass, type, division);
        }
    }

    /** How an organisation stood when it was scored last: after its last fact, or in a night that changed it. */
    record Line(String organisation, Profile profile, Standing standing) {

        static Line of(Credit credit) {
            return new Line(credit.id().value(), credit.profile(), credit.standing());
        }
    }
}
