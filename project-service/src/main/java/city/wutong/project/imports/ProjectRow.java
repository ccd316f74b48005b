package city.wutong.project.imports;

import static java.util.Objects.requireNonNull;

import city.wutong.project.directory.Party;
import city.wutong.project.library.ClaimForm;
import city.wutong.project.library.Entry;
import city.wutong.project.library.Entry.OldClaim;
import city.wutong.project.library.ProjectField;
import city.wutong.project.library.ProjectId;
import city.wutong.project.library.Proposal;
import city.wutong.starter.tables.Columns;
import city.wutong.starter.web.PlainText;
import city.wutong.starter.web.SensibleDate;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One project as a file has it. */
record ProjectRow(
        int row,
        @NotNull @Pattern(regexp = "[\\w-]{1,60}") @Nullable String number,
        @NotNull @PlainText(max = 100) @Nullable String title,
        @NotNull @Nullable ProjectField field,
        @NotNull @PlainText(max = 2000) @Nullable String need,
        @NotNull @PlainText(max = 500) @Nullable String beneficiaries,
        @NotNull @Nullable String division,

        @NotNull @SensibleDate(pastYears = 30, futureYears = 10) @Nullable LocalDate startsOn,

        @NotNull @SensibleDate(pastYears = 30, futureYears = 10) @Nullable LocalDate endsOn,

        @NotNull @Digits(integer = 12, fraction = 2) @Nullable BigDecimal budget,

        @PlainText(max = 2000) @Nullable String indicators,
        @NotNull @Nullable Party proposer,
        @NotNull @Nullable Set<ClaimForm> forms,

        @NotNull @SensibleDate(pastYears = 30, futureYears = 0) @Nullable LocalDate listedOn,

        @Nullable Party claimant,
        @Nullable ClaimForm claimForm,
        @Digits(integer = 12, fraction = 2) @Nullable BigDecimal claimed,
        @PlainText(max = 60) @Nullable String agreement,

        @SensibleDate(pastYears = 30, futureYears = 0) @Nullable LocalDate signedOn)
        implements FileRow {

    static final Columns COLUMNS = new Columns()
            .required("number", "项目编号", "编号")
            .required("title", "项目名称", "名称")
            .required("field", "领域")
            .required("need", "需求")
            .required("beneficiaries", "受益对象")
            .required("division", "实施地域")
            .required("startsOn", "开始日期")
            .required("endsOn", "结束日期")
            .required("budget", "预算（元）", "预算")
            .optional("indicators", "指标")
            .required("proposer", "申报单位")
            .required("forms", "认领方式")
            .required("listedOn", "入库日期")
            .optional("claimant", "认领方")
            .optional("claimForm", "认领形式")
            .optional("claimed", "认领金额（元）", "认领金额")
            .optional("agreement", "协议编号")
            .optional("signedOn", "签订日期");

    /** Whether a claim is told of with everything that belongs to it, or not at all. */
    boolean isWholeClaimOrNone() {
        var told = Arrays.asList(claimant, claimForm, claimed, agreement, signedOn);
        return told.stream().allMatch(part -> part == null) || told.stream().noneMatch(part -> part == null);
    }

    /** What to enter; only for a row without errors. */
    Entry entry() {
        var proposal = new Proposal(
                requireNonNull(title),
                requireNonNull(field),
                requireNonNull(need),
                requireNonNull(beneficiaries),
                requireNonNull(division),
                requireNonNull(startsOn),
                requireNonNull(endsOn),
                List.of(new Proposal.BudgetLine("预算", requireNonNull(budget))),
                indicators == null ? List.of() : aims(indicators),
                requireNonNull(forms));
        return new Entry(
                new ProjectId(requireNonNull(number)),
                proposal,
                requireNonNull(proposer),
                requireNonNull(listedOn),
                claim());
    }

    private @Nullable OldClaim claim() {
        return claimant == null
                ? null
                : new OldClaim(
                        claimant,
                        requireNonNull(claimForm),
                        requireNonNull(claimed),
                        requireNonNull(agreement),
                        requireNonNull(signedOn));
    }

    /** Written as {@code 服务人次：2000；满意度：90分}; an aim may be missing. */
    private static List<Proposal.Indicator> aims(String written) {
        return Arrays.stream(written.split("[；;]", -1))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .map(one -> one.split("[：:]", 2))
                .map(parts -> new Proposal.Indicator(parts[0].strip(), parts.length == 1 ? "" : parts[1].strip()))
                .toList();
    }
}
