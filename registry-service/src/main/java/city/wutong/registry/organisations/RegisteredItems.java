package city.wutong.registry.organisations;

import city.wutong.registry.conditions.RegisteredItem;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the register says of an organisation; only registration changes it.
 *
 * @param division nine digits of the town or street of the domicile
 * @param areaOfActivity of a society
 * @param foundationType of a foundation
 * @param fund in CNY
 * @param supervisingUnit none for those that register directly
 */
public record RegisteredItems(
        String name,
        String domicile,
        String division,
        String purpose,
        String scope,
        @Nullable String areaOfActivity,
        @Nullable String foundationType,
        String legalRepresentative,
        BigDecimal fund,
        @Nullable String supervisingUnit) {

    /** The value of one item as people read it. */
    public @Nullable String of(RegisteredItem item) {
        return switch (item) {
            case NAME -> name;
            case DOMICILE -> domicile;
            case PURPOSE -> purpose;
            case SCOPE -> scope;
            case AREA_OF_ACTIVITY -> areaOfActivity;
            case FOUNDATION_TYPE -> foundationType;
            case LEGAL_REPRESENTATIVE -> legalRepresentative;
            case FUND -> fund.stripTrailingZeros().toPlainString();
            case SUPERVISING_UNIT -> supervisingUnit;
        };
    }

    /** The items that differ. A move to another town is a change of domicile. */
    public Set<RegisteredItem> differencesTo(RegisteredItems other) {
        var differences = EnumSet.noneOf(RegisteredItem.class);
        Arrays.stream(RegisteredItem.values())
                .filter(item -> !Objects.equals(of(item), other.of(item)))
                .forEach(differences::add);
        if (!division.equals(other.division)) {
            differences.add(RegisteredItem.DOMICILE);
        }
        return differences;
    }
}
