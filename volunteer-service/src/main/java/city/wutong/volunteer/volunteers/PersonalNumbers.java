package city.wutong.volunteer.volunteers;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Numbers by which a person is known outside: identity numbers and mobile phones. */
public final class PersonalNumbers {

    private static final Pattern PHONE = Pattern.compile("(?<![0-9A-Z])1[3-9][0-9]{9}(?![0-9A-Z])");
    private static final Pattern EIGHTEEN = Pattern.compile("(?<![0-9A-Z])[0-9]{17}[0-9X](?![0-9A-Z])");

    private PersonalNumbers() {}

    /** Whether one of them stands alone in a text, whatever is around it. */
    public static boolean areIn(String text) {
        var written = text.toUpperCase(Locale.ROOT);
        return PHONE.matcher(written).find()
                || EIGHTEEN.matcher(written)
                        .results()
                        .map(MatchResult::group)
                        .anyMatch(number -> IdentityNumber.faultOf(number).isEmpty());
    }
}
