package city.wutong.platform.city;

/** Unified social credit codes with both check characters, after GB 32100-2015 and GB 11714. */
final class SocialCreditCode {
    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] BODY_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    private SocialCreditCode() {}

    /** The code of a registering authority's prefix (8 characters) and an organisation's body (8 characters). */
    static String of(String prefix, String body) {
        var open = prefix + body + bodyCheck(body);
        return open + check(open);
    }

    private static char bodyCheck(String body) {
        var sum = 0;
        for (var place = 0; place < BODY_WEIGHTS.length; place++) {
            sum += Character.digit(body.charAt(place), 36) * BODY_WEIGHTS[place];
        }
        return "0X987654321".charAt(sum % 11);
    }

    private static char check(String open) {
        var sum = 0;
        var weight = 1;
        for (var character : open.toCharArray()) {
            sum += CHARACTERS.indexOf(character) * weight;
            weight = weight * 3 % 31;
        }
        return CHARACTERS.charAt((31 - sum % 31) % 31);
    }
}
