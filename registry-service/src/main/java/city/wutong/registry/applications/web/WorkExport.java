package city.wutong.registry.applications.web;

import city.wutong.registry.applications.Application;
import city.wutong.starter.tables.Export;
import city.wutong.starter.tables.Export.Column;
import city.wutong.starter.time.BusinessTime;
import city.wutong.starter.time.Deadline;
import java.time.Instant;
import java.util.List;

/** The work list as a table. */
class WorkExport {

    private WorkExport() {}

    static Export<Application> at(Instant now) {
        var today = BusinessTime.dayOf(now);
        return new Export<>(
                "登记申请",
                List.of(
                        new Column<>("编号", one -> one.id().value()),
                        new Column<>("事项", Application::act),
                        new Column<>("类型", one -> one.request().type().title().zh()),
                        new Column<>(
                                "名称", one -> one.request().content().items().name()),
                        new Column<>(
                                "镇（街道）", one -> one.request().content().items().division()),
                        new Column<>("状态", Application::state),
                        new Column<>("承办人", one -> one.holder().orElse(null)),
                        new Column<>(
                                "期限", one -> one.deadline().map(Deadline::dueOn).orElse(null)),
                        new Column<>(
                                "逾期",
                                one -> one.deadline()
                                        .map(due -> due.isOverdue(today) ? "是" : "否")
                                        .orElse(null))));
    }
}
