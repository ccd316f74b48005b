package city.wutong.project.cases.web;

import city.wutong.project.cases.ServiceCase;
import city.wutong.starter.tables.Export;
import city.wutong.starter.tables.Export.Column;
import java.util.List;

/** Cases as a table; its headings are those an import understands. */
class CaseExport {

    static final Export<ServiceCase> TABLE = new Export<>(
            "服务案例",
            List.of(
                    new Column<>("案例编号", one -> one.id().value()),
                    new Column<>("项目编号", one -> one.subject().project().value()),
                    new Column<>("服务单位", one -> one.subject().organisation().value()),
                    new Column<>("领域", one -> one.subject().field().title()),
                    new Column<>("案例摘要", one -> one.subject().summary()),
                    new Column<>("开案日期", one -> one.subject().openedOn()),
                    new Column<>("服务人次", ServiceCase::personTimes),
                    new Column<>(
                            "结果",
                            one -> one.closing().map(it -> it.outcome().title()).orElse(null)),
                    new Column<>(
                            "结案日期",
                            one -> one.closing().map(ServiceCase.Closing::on).orElse(null)),
                    new Column<>(
                            "结案说明",
                            one -> one.closing().map(ServiceCase.Closing::note).orElse(null))));

    private CaseExport() {}
}
