package city.wutong.volunteer.imports;

import static java.util.Objects.requireNonNull;

import city.wutong.starter.tables.Columns;
import city.wutong.starter.web.PlainText;
import city.wutong.starter.web.SensibleDate;
import city.wutong.volunteer.volunteers.Imported;
import city.wutong.volunteer.volunteers.Person.Guardian;
import city.wutong.volunteer.volunteers.Profile;
import city.wutong.volunteer.volunteers.Statement;
import city.wutong.volunteer.volunteers.VolunteerNumber;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One volunteer as a file has him; whatever could not be read is null.
 *
 * @param row its number in the file
 */
record VolunteerRow(
        int row,

        @Pattern(regexp = "[0-9A-Z][0-9A-Z-]{0,31}") @Nullable String number,

        @NotNull @PlainText(max = 50) @Nullable String name,
        @NotNull @PlainText(max = 20) @Nullable String identityNumber,

        @NotNull @Pattern(regexp = "\\+?[0-9][0-9-]{5,18}[0-9]") @Nullable String phone,

        @NotNull @PlainText(max = 200) @Nullable String address,
        @NotNull @Nullable String division,
        Set<String> skills,
        Set<String> fields,

        @NotNull @SensibleDate(pastYears = 40, futureYears = 0) @Nullable LocalDate joinedOn,

        @NotNull @SensibleDate(pastYears = 40, futureYears = 0) @Nullable LocalDate consentedOn,

        @PlainText(max = 50) @Nullable String guardianName,

        @Pattern(regexp = "\\+?[0-9][0-9-]{5,18}[0-9]") @Nullable String guardianPhone,

        @PlainText(max = 20) @Nullable String guardianRelation) {

    static final Columns COLUMNS = new Columns()
            .optional("number", "志愿者编号")
            .required("name", "姓名")
            .required("identityNumber", "公民身份号码", "身份证号", "身份证号码")
            .required("phone", "联系电话", "手机号")
            .required("address", "居住地址", "居住区域")
            .required("division", "镇街道", "镇（街道）", "区划代码")
            .optional("skills", "专业技能")
            .optional("fields", "服务类别")
            .required("joinedOn", "注册日期")
            .required("consentedOn", "同意日期")
            .optional("guardianName", "监护人姓名")
            .optional("guardianPhone", "监护人电话")
            .optional("guardianRelation", "监护人关系");

    /** What to enter; only for a row without errors. */
    Imported imported() {
        return new Imported(
                Optional.ofNullable(number).map(VolunteerNumber::new).orElse(null),
                statement(),
                new Profile(requireNonNull(division), skills, fields),
                requireNonNull(joinedOn),
                requireNonNull(consentedOn));
    }

    private Statement statement() {
        return new Statement(
                requireNonNull(name),
                requireNonNull(identityNumber),
                requireNonNull(phone),
                requireNonNull(address),
                guardian().orElse(null));
    }

    Optional<Guardian> guardian() {
        return guardianName == null || guardianPhone == null || guardianRelation == null
                ? Optional.empty()
                : Optional.of(new Guardian(guardianName, guardianPhone, guardianRelation));
    }

    @Override
    public String toString() {
        return "VolunteerRow[%d]".formatted(row);
    }
}
