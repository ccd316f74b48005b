package city.wutong.platform.city;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A line of the import file: one invented organisation with its registered items. */
record Organisation(
        String code,
        String name,
        Type type,
        String domicile,
        String division,
        String purpose,
        String scope,
        String legalRepresentative,
        BigDecimal fund,
        @Nullable String supervisingUnit,
        LocalDate registeredOn) {

    /** The three types with the second character of their codes and the least fund the law asks for. */
    enum Type {
        SOCIETY('1', 30_000),
        SERVICE_INSTITUTION('2', 50_000),
        FOUNDATION('3', 2_000_000);

        final char codeCharacter;
        final int fundFloor;

        Type(char codeCharacter, int fundFloor) {
            this.codeCharacter = codeCharacter;
            this.fundFloor = fundFloor;
        }
    }
}
