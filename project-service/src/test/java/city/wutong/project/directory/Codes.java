package city.wutong.project.directory;

import java.util.Locale;

/** Codes with a right check character that nobody bears. */
public final class Codes {

    private Codes() {}

    public static String organisation(int serial) {
        return checked(String.format(Locale.ROOT, "51330483MJ%06dX", serial));
    }

    public static String company(int serial) {
        return checked(String.format(Locale.ROOT, "91330483MA%06dX", serial));
    }

    private static String checked(String code) {
        return code + SocialCreditCode.checkCharacter(code);
    }
}
