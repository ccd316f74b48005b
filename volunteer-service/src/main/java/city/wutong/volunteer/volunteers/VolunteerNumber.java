package city.wutong.volunteer.volunteers;

import city.wutong.starter.aggregates.Identifier;
import java.util.regex.Pattern;

/**
 * A volunteer's number. It tells nothing of the person, stays with him wherever he serves, and is never given twice; a
 * number from elsewhere is kept, unless it is one of the person's own.
 */
public record VolunteerNumber(String value) implements Identifier {

    private static final Pattern FORM = Pattern.compile("[0-9A-Z][0-9A-Z-]{0,31}");

    public VolunteerNumber {
        if (!isNumber(value)) {
            throw new IllegalArgumentException("This is no volunteer's number.");
        }
    }

    public static boolean isNumber(String text) {
        return FORM.matcher(text).matches() && !PersonalNumbers.areIn(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
