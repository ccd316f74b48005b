package city.wutong.registry.conditions;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class UnifiedSocialCreditCodePropertiesTests {

    static final String SYMBOLS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    @Property
    void anIssuedCodeIsReadBackAsItWasIssued(
            @ForAll OrganisationType type,
            @ForAll @IntRange(min = 110000, max = 659999) int division,
            @ForAll @LongRange(min = 1, max = 999_999) long serial) {
        var issued = UnifiedSocialCreditCode.issue(type, Integer.toString(division), serial);

        assertThat(UnifiedSocialCreditCode.parse(issued.value())).contains(issued);
        assertThat(issued.hasInnerCheckCharacter()).isTrue();
        assertThat(issued.type()).contains(type);
        assertThat(issued.division()).isEqualTo(Integer.toString(division));
    }

    @Property
    void noOtherCharacterInAnyPlaceLeavesACode(
            @ForAll OrganisationType type,
            @ForAll @LongRange(min = 1, max = 999_999) long serial,
            @ForAll @IntRange(max = 17) int place,
            @ForAll @IntRange(max = 30) int symbol) {
        var code = UnifiedSocialCreditCode.issue(type, "330483", serial).value();
        var changed = new StringBuilder(code);
        changed.setCharAt(place, SYMBOLS.charAt(symbol));

        assertThat(UnifiedSocialCreditCode.parse(changed.toString()).isPresent())
                .isEqualTo(changed.toString().equals(code));
    }

    @Property
    void serialsNeverShareACode(
            @ForAll OrganisationType type,
            @ForAll @LongRange(min = 1, max = 999_999) long one,
            @ForAll @LongRange(min = 1, max = 999_999) long other) {
        var same = UnifiedSocialCreditCode.issue(type, "330483", one)
                .equals(UnifiedSocialCreditCode.issue(type, "330483", other));

        assertThat(same).isEqualTo(one == other);
    }
}
