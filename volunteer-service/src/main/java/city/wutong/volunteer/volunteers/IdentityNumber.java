package city.wutong.volunteer.volunteers;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A resident identity number (GB 11643-1999): six digits of an address, which divisions that changed may have left
 * behind, the date of birth, three of a sequence (odd: male), a check character (ISO 7064, MOD 11-2).
 */
public record IdentityNumber(String value) {

    private static final Pattern FORM = Pattern.compile("[1-9][0-9]{16}[0-9X]");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_CHARACTERS = "10X98765432";
    private static final int OLDEST = 130;

    /** @throws IllegalArgumentException if form, check character or date of birth is wrong */
    public IdentityNumber {
        if (faultOf(value).isPresent()) {
            throw new IllegalArgumentException("This is no resident identity number.");
        }
    }

    /** What is wrong with a number; what depends on the day, {@link #faultOn} finds. */
    public static Optional<Fault> faultOf(String number) {
        if (!FORM.matcher(number).matches()) {
            return Optional.of(Fault.FORM);
        }
        if (checkCharacter(number) != number.charAt(17)) {
            return Optional.of(Fault.CHECK_CHARACTER);
        }
        return bornOn(number).isEmpty() ? Optional.of(Fault.DATE_OF_BIRTH) : Optional.empty();
    }

    /** The same, and whether anybody born then can live on that day. */
    public static Optional<Fault> faultOn(LocalDate day, String number) {
        return faultOf(number)
                .or(() -> bornOn(number)
                        .filter(born -> born.isAfter(day) || born.isBefore(day.minusYears(OLDEST)))
                        .map(_ -> Fault.DATE_OF_BIRTH));
    }

    /** A number as people write it: a small x, space around it. */
    public static String written(String number) {
        return number.strip().toUpperCase(Locale.ROOT);
    }

    public LocalDate bornOn() {
        return bornOn(value).orElseThrow();
    }

    /** Full years on a day; one is a year older on the birthday, born on 29 February on 1 March of a common year. */
    public int ageOn(LocalDate day) {
        return Period.between(bornOn(), day).getYears();
    }

    public Sex sex() {
        return (value.charAt(16) - '0') % 2 == 1 ? Sex.MALE : Sex.FEMALE;
    }

    static char checkCharacter(String number) {
        var sum = 0;
        for (var place = 0; place < WEIGHTS.length; place++) {
            sum += (number.charAt(place) - '0') * WEIGHTS[place];
        }
        return CHECK_CHARACTERS.charAt(sum % 11);
    }

    private static Optional<LocalDate> bornOn(String number) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(number.substring(6, 10)),
                    Integer.parseInt(number.substring(10, 12)),
                    Integer.parseInt(number.substring(12, 14))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return Masks.identityNumber(value);
    }

    /** What may be wrong with a number. */
    public enum Fault {
        FORM,
        CHECK_CHARACTER,
        DATE_OF_BIRTH
    }

    /** As the number tells it. */
    public enum Sex {
        FEMALE,
        MALE
    }
}
