package city.wutong.platform.promises;

/** A promise is not kept; the message says what was seen instead. */
final class Broken extends RuntimeException {
    private static final long serialVersionUID = 1;

    Broken(String seen, Object... values) {
        super(values.length == 0 ? seen : seen.formatted(values));
    }

    static void unless(boolean kept, String seen, Object... values) {
        if (!kept) {
            throw new Broken(seen, values);
        }
    }
}
