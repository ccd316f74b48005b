package city.wutong.platform.promises;

import java.util.stream.IntStream;

/** The two check characters of a unified social credit code, reckoned apart from the services' own arithmetic. */
final class CheckCharacters {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] CODE_WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] BODY_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int LENGTH = 18;

    private CheckCharacters() {}

    static boolean areRight(String code) {
        return code.length() == LENGTH
                && code.chars().allMatch(character -> ALPHABET.indexOf(character) >= 0)
                && code.charAt(17) == ofCode(code)
                && code.charAt(16) == ofBody(code.substring(8, 16));
    }

    /** GB 32100-2015. */
    private static char ofCode(String code) {
        var sum = IntStream.range(0, CODE_WEIGHTS.length)
                .map(place -> ALPHABET.indexOf(code.charAt(place)) * CODE_WEIGHTS[place])
                .sum();
        return ALPHABET.charAt(Math.floorMod(-sum, ALPHABET.length()));
    }

    /** GB 11714: eleven less the remainder, where ten is X and eleven is 0. */
    private static char ofBody(String body) {
        var sum = IntStream.range(0, BODY_WEIGHTS.length)
                .map(place -> Character.getNumericValue(body.charAt(place)) * BODY_WEIGHTS[place])
                .sum();
        var check = 11 - sum % 11;
        return check == 10 ? 'X' : Character.forDigit(check % 11, 10);
    }
}
