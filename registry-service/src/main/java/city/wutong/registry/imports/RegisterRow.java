package city.wutong.registry.imports;

import static java.util.Objects.requireNonNull;

import city.wutong.registry.organisations.Entry;
import city.wutong.registry.organisations.Organisation;
import city.wutong.registry.organisations.OrganisationType;
import city.wutong.registry.organisations.RegisteredItems;
import city.wutong.registry.organisations.UnifiedSocialCreditCode;
import city.wutong.starter.tables.Columns;
import city.wutong.starter.web.PlainText;
import city.wutong.starter.web.SensibleDate;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One organisation as a file has it; whatever could not be read is null.
 *
 * @param number the row's number in the file
 */
record RegisterRow(
        int number,
        @NotNull @Nullable String code,
        @NotNull @PlainText(max = 100) @Nullable String name,
        @NotNull @Nullable OrganisationType type,
        @NotNull @PlainText(max = 200) @Nullable String domicile,
        @NotNull @Nullable String division,
        @NotNull @PlainText(max = 1000) @Nullable String purpose,
        @NotNull @PlainText(max = 2000) @Nullable String scope,
        @PlainText(max = 200) @Nullable String areaOfActivity,
        @PlainText(max = 100) @Nullable String foundationType,
        @NotNull @PlainText(max = 50) @Nullable String legalRepresentative,

        @NotNull @PositiveOrZero @Digits(integer = 12, fraction = 2) @Nullable BigDecimal fund,

        @PlainText(max = 100) @Nullable String supervisingUnit,

        @NotNull @SensibleDate(pastYears = 120, futureYears = 0) @Nullable LocalDate registeredOn) {

    static final Columns COLUMNS = new Columns()
            .required("code", "统一社会信用代码")
            .required("name", "名称", "社会组织名称")
            .required("type", "类型", "社会组织类型")
            .required("domicile", "住所")
            .required("division", "镇街道", "镇（街道）", "区划代码")
            .required("purpose", "宗旨")
            .required("scope", "业务范围")
            .optional("areaOfActivity", "活动地域")
            .optional("foundationType", "基金会类型")
            .required("legalRepresentative", "法定代表人")
            .required("fund", "资金数额", "资金数额（元）", "注册资金")
            .optional("supervisingUnit", "业务主管单位")
            .required("registeredOn", "登记日期", "成立登记日期");

    /** What to enter; only for a row without errors. */
    Entry entry() {
        var items = new RegisteredItems(
                requireNonNull(name),
                requireNonNull(domicile),
                requireNonNull(division),
                requireNonNull(purpose),
                requireNonNull(scope),
                areaOfActivity,
                foundationType,
                requireNonNull(legalRepresentative),
                requireNonNull(fund),
                supervisingUnit);
        return new Entry(
                UnifiedSocialCreditCode.parse(requireNonNull(code)).orElseThrow(),
                requireNonNull(type),
                items,
                requireNonNull(registeredOn),
                Organisation.Origin.IMPORT,
                null,
                null);
    }
}
