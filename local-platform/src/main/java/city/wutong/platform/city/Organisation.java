package city.wutong.platform.city;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A line of the import file: one invented organisation with its registered items. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Organisation(
        String code,
        String name,
        Type type,
        String domicile,
        String division,
        String purpose,
        String scope,
        @Nullable String areaOfActivity,
        @Nullable String foundationType,
        String legalRepresentative,
        BigDecimal fund,
        String supervisingUnit,
        LocalDate registeredOn) {

    /**
     * The three types with the second character of their codes, the least fund the law asks for and how their names
     * end.
     */
    enum Type {
        SOCIETY('1', 30_000, "协会"),
        SERVICE_INSTITUTION('2', 50_000, "中心"),
        FOUNDATION('3', 2_000_000, "基金会");

        final char codeCharacter;
        final int fundFloor;
        final String form;

        Type(char codeCharacter, int fundFloor, String form) {
            this.codeCharacter = codeCharacter;
            this.fundFloor = fundFloor;
            this.form = form;
        }
    }
}
