package city.wutong.volunteer.volunteers;

/** How personal data look to whoever may not see them. */
final class Masks {

    private Masks() {}

    /** The first character of the name, which is most often the surname. */
    static String name(String name) {
        return name.substring(0, name.offsetByCodePoints(0, 1)) + "*".repeat(name.codePointCount(0, name.length()) - 1);
    }

    static String identityNumber(String number) {
        return number.substring(0, 6) + "********" + number.substring(14);
    }

    /** The first three and the last four digits of a usual number; less of a short one. */
    static String phone(String phone) {
        return phone.length() < 11
                ? "****" + phone.substring(phone.length() - 2)
                : phone.substring(0, 3) + "****" + phone.substring(phone.length() - 4);
    }
}
