package city.wutong.platform.machine;

/** What keeps a command from its end, told in one sentence that says what to do about it. */
public final class Complaint extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int exitCode;

    private Complaint(int exitCode, String sentence) {
        super(sentence);
        this.exitCode = exitCode;
    }

    public static Complaint of(String sentence, Object... values) {
        return new Complaint(1, sentence.formatted(values));
    }

    public static Complaint aboutArguments(String sentence, Object... values) {
        return new Complaint(2, sentence.formatted(values));
    }

    public static Complaint notRunning() {
        return new Complaint(3, "Wutong is not running: ./wutong up starts it.");
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }

    public int exitCode() {
        return exitCode;
    }
}
