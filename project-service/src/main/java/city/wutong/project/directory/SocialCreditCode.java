package city.wutong.project.directory;

import city.wutong.starter.aggregates.Identifier;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A unified social credit code (GB 32100-2015) of a social organisation (department 5) or of a company (department 9).
 * Its form and its check character are always right; whether anybody bears it is another question.
 */
public record SocialCreditCode(String value) implements Identifier {

    /** The symbols of the standard: no I, O, S, V and Z. */
    private static final String SYMBOLS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static final Pattern FORM = Pattern.compile("(5[1239]|9[1239])[0-9]{6}[0-9A-HJ-NP-RTUWXY]{10}");
    private static final int CHECKED = 17;

    /** @throws IllegalArgumentException if the form or the check character is wrong */
    public SocialCreditCode {
        if (!FORM.matcher(value).matches() || checkCharacter(value) != value.charAt(CHECKED)) {
            throw new IllegalArgumentException("This is no unified social credit code.");
        }
    }

    /** Reads a code as people write it: letters of either case, space around it. */
    public static Optional<SocialCreditCode> parse(String written) {
        var code = written.strip().toUpperCase(Locale.ROOT);
        return FORM.matcher(code).matches() && checkCharacter(code) == code.charAt(CHECKED)
                ? Optional.of(new SocialCreditCode(code))
                : Optional.empty();
    }

    /** Whether civil affairs gave it, to a society, a service institution or a foundation. */
    public boolean isOfAnOrganisation() {
        return value.charAt(0) == '5';
    }

    @Override
    public String toString() {
        return value;
    }

    /** The weights are powers of 3, modulo 31; a sum divisible by 31 has the check character 0. */
    static char checkCharacter(String code) {
        int sum = 0;
        int weight = 1;
        for (int position = 0; position < CHECKED; position++) {
            sum += SYMBOLS.indexOf(code.charAt(position)) * weight;
            weight = weight * 3 % SYMBOLS.length();
        }
        return SYMBOLS.charAt((SYMBOLS.length() - sum % SYMBOLS.length()) % SYMBOLS.length());
    }
}
