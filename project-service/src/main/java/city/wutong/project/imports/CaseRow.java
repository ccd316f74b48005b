package city.wutong.project.imports;

import city.wutong.project.cases.Outcome;
import city.wutong.project.directory.SocialCreditCode;
import city.wutong.starter.tables.Columns;
import city.wutong.starter.web.PlainText;
import city.wutong.starter.web.SensibleDate;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One closed case as a file has it. No names, numbers or addresses of those who were served belong in it. */
record CaseRow(
        int row,
        @NotNull @Pattern(regexp = "[\\w-]{1,60}") @Nullable String number,
        @NotNull @Nullable String project,
        @NotNull @Nullable SocialCreditCode organisation,
        @NotNull @PlainText(max = 500) @Nullable String summary,

        @NotNull @SensibleDate(pastYears = 30, futureYears = 0) @Nullable LocalDate openedOn,

        @NotNull @SensibleDate(pastYears = 30, futureYears = 0) @Nullable LocalDate closedOn,

        @NotNull @Positive @Nullable Integer personTimes,
        @NotNull @Nullable Outcome outcome,
        @PlainText(max = 500) @Nullable String note)
        implements FileRow {

    static final Columns COLUMNS = new Columns()
            .required("number", "案例编号", "编号")
            .required("project", "项目编号")
            .required("organisation", "服务单位")
            .required("summary", "案例摘要")
            .required("openedOn", "开案日期")
            .required("closedOn", "结案日期")
            .required("personTimes", "服务人次")
            .required("outcome", "结果")
            .optional("note", "结案说明");
}
