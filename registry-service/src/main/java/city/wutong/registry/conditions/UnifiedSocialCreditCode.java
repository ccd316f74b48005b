package city.wutong.registry.conditions;

import city.wutong.starter.aggregates.Identifier;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code of an organisation registered by civil affairs (GB 32100-2015): department 5 and type, division of the
 * registry that issued it, the organisation's own nine characters (GB 11714), check character. Its form and check
 * character are always right; what else may be wrong with a code from elsewhere, {@link CodeCheck} finds.
 */
public record UnifiedSocialCreditCode(String value) implements Identifier {

    private static final String SYMBOLS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] INNER_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final Pattern FORM = Pattern.compile("5[1239][0-9]{6}[0-9A-HJ-NP-RTUWXY]{10}");
    private static final int CHECKED = 17;
    private static final int LAST_SERIAL = 999_999;

    /** @throws IllegalArgumentException if the form or the check character is wrong */
    public UnifiedSocialCreditCode {
        if (!hasForm(value) || checkCharacter(value) != value.charAt(CHECKED)) {
            throw new IllegalArgumentException("This is no unified social credit code of a social organisation.");
        }
    }

    /** Reads a code as people write it: letters of either case, space around it. */
    public static Optional<UnifiedSocialCreditCode> parse(String written) {
        var code = written(written);
        return hasForm(code) && checkCharacter(code) == code.charAt(CHECKED)
                ? Optional.of(new UnifiedSocialCreditCode(code))
                : Optional.empty();
    }

    /**
     * The code that a registry gives to a new organisation. Its own part is {@code MJ}, as in all codes given since
     * 2015, and the serial in six digits.
     *
     * @param division six digits of the registry's division (GB/T 2260)
     * @param serial 1 to 999,999, never used twice by one registry
     */
    public static UnifiedSocialCreditCode issue(OrganisationType type, String division, long serial) {
        if (!division.matches("[0-9]{6}") || serial < 1 || serial > LAST_SERIAL) {
            throw new IllegalArgumentException("No code can be issued for division " + division + ", serial " + serial);
        }
        var own = String.format(Locale.ROOT, "MJ%06d", serial);
        var checked = type.prefix() + division + own + innerCheckCharacter(own);
        return new UnifiedSocialCreditCode(checked + checkCharacter(checked));
    }

    /** Six digits of the registry that issued the code; an organisation that moved keeps it. */
    public String division() {
        return value.substring(2, 8);
    }

    /** The type that the code says; nothing for the rest class 59. */
    public Optional<OrganisationType> type() {
        return OrganisationType.withPrefix(value.substring(0, 2));
    }

    boolean hasInnerCheckCharacter() {
        return innerCheckCharacter(value.substring(8, 16)) == value.charAt(16);
    }

    @Override
    public String toString() {
        return value;
    }

    static String written(String code) {
        return code.strip().toUpperCase(Locale.ROOT);
    }

    static boolean hasForm(String code) {
        return FORM.matcher(code).matches();
    }

    /** The check character of the first seventeen characters: weights are powers of 3, modulo 31. */
    static char checkCharacter(String code) {
        int sum = 0;
        int weight = 1;
        for (int position = 0; position < CHECKED; position++) {
            sum += SYMBOLS.indexOf(code.charAt(position)) * weight;
            weight = weight * 3 % SYMBOLS.length();
        }
        // The outer remainder matters: a sum divisible by 31 has the check character 0, not a thirty-second one.
        return SYMBOLS.charAt((SYMBOLS.length() - sum % SYMBOLS.length()) % SYMBOLS.length());
    }

    /** The check character of GB 11714, whose letters run from A = 10 to Z = 35, unlike those around it. */
    static char innerCheckCharacter(String own) {
        int sum = 0;
        for (int position = 0; position < INNER_WEIGHTS.length; position++) {
            sum += Character.digit(own.charAt(position), Character.MAX_RADIX) * INNER_WEIGHTS[position];
        }
        int digit = 11 - sum % 11;
        return switch (digit) {
            case 10 -> 'X';
            case 11 -> '0';
            default -> Character.forDigit(digit, 10);
        };
    }
}
