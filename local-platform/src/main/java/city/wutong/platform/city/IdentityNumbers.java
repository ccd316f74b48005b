package city.wutong.platform.city;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * Identity numbers with right check characters (ISO 7064, MOD 11-2) that nobody can have: none was ever issued by an
 * area that begins with 99.
 */
public final class IdentityNumbers {
    private static final int AREA = 990_000;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_CHARACTERS = "10X98765432";

    private IdentityNumbers() {}

    /**
     * One for each lot and place in it.
     *
     * @param lot less than ten thousand
     * @param place less than five hundred
     */
    public static String of(int lot, int place, LocalDate born, boolean isMale) {
        var open = "%06d%s%03d"
                .formatted(AREA + lot, born.format(DateTimeFormatter.BASIC_ISO_DATE), 2 * place + (isMale ? 1 : 0));
        return open + checkCharacter(open);
    }

    private static char checkCharacter(String open) {
        var sum = 0;
        for (var place = 0; place < WEIGHTS.length; place++) {
            sum += (open.charAt(place) - '0') * WEIGHTS[place];
        }
        return CHECK_CHARACTERS.charAt(sum % 11);
    }
}
