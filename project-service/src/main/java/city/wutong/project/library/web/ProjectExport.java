package city.wutong.project.library.web;

import city.wutong.project.library.Claim;
import city.wutong.project.library.ClaimForm;
import city.wutong.project.library.Project;
import city.wutong.starter.tables.Export;
import city.wutong.starter.tables.Export.Column;
import java.util.List;
import java.util.stream.Collectors;

/** The library as a table; its first headings are those an import understands. */
class ProjectExport {

    static final Export<Project> TABLE = new Export<>(
            "公益项目库",
            List.of(
                    new Column<>("项目编号", one -> one.id().value()),
                    new Column<>("项目名称", one -> one.proposal().title()),
                    new Column<>("领域", one -> one.proposal().field().title()),
                    new Column<>("需求", one -> one.proposal().need()),
                    new Column<>("受益对象", one -> one.proposal().beneficiaries()),
                    new Column<>("实施地域", one -> one.proposal().division()),
                    new Column<>("开始日期", one -> one.proposal().startsOn()),
                    new Column<>("结束日期", one -> one.proposal().endsOn()),
                    new Column<>("预算（元）", one -> one.claims().target()),
                    new Column<>("申报单位", one -> one.proposer().code()),
                    new Column<>("认领方式", ProjectExport::forms),
                    new Column<>("状态", Project::state),
                    new Column<>("入库日期", Project::day),
                    new Column<>("已认领（元）", one -> one.claims().taken()),
                    new Column<>("认领方", ProjectExport::claimants),
                    new Column<>(
                            "实施单位",
                            one -> one.execution()
                                    .map(it -> it.executor().value())
                                    .orElse(null)),
                    new Column<>(
                            "受益对象评分",
                            one -> one.execution()
                                    .map(it -> it.evaluation())
                                    .map(it -> it.rating())
                                    .orElse(null))));

    private ProjectExport() {}

    private static String forms(Project project) {
        return project.proposal().forms().stream()
                .sorted()
                .map(ClaimForm::title)
                .collect(Collectors.joining("、"));
    }

    private static String claimants(Project project) {
        return project.claims().all().stream()
                .filter(Claim::stands)
                .map(claim -> claim.claimant().code())
                .distinct()
                .collect(Collectors.joining("、"));
    }
}
