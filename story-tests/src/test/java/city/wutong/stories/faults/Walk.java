package city.wutong.stories.faults;

import java.util.Random;

/** One organisation's way through its script; what it does is decided by the seed and its number alone. */
final class Walk {

    private static final String FIGURES = "兰梅松竹荷桂枫柳桐杏";
    private static final int ONE_IN_TEN = 10;
    private static final int ONE_IN_TWENTY = 20;

    private final long seed;
    private final int number;
    private final Script script;
    private int next;
    private String application = "";
    private String organisation = "";
    private String intervention = "";

    Walk(long seed, int number) {
        this.seed = seed;
        this.number = number;
        var scripts = Script.values();
        script = scripts[chance(0).nextInt(scripts.length)];
    }

    /** Decides what happens at a step the same way at every run of the seed. */
    private Random chance(int step) {
        return new Random((seed * 1_000_003 + number) * 1_009 + step);
    }

    boolean isOver() {
        return next == script.acts().size();
    }

    Act act() {
        return script.acts().get(next);
    }

    boolean needsItsOrganisation() {
        return !isOver() && organisation.isEmpty() && (act() == Act.SUBMIT_MOVE || act() == Act.PROPOSE_SUSPENSION);
    }

    boolean needsItsIntervention() {
        return !isOver() && (act() == Act.SUSPEND || act() == Act.RELEASE);
    }

    String key() {
        return "s%d-w%d-%d".formatted(seed, number, next);
    }

    /** Whether this command is sent twice at the same moment. */
    boolean hasTwin() {
        return chance(100 + next).nextInt(ONE_IN_TEN) == 0;
    }

    /** Whether this command is sent once more although it was answered. */
    boolean isRepeated() {
        return chance(200 + next).nextInt(ONE_IN_TEN) == 0;
    }

    /** Whether the client gives up where it is not answered. */
    boolean isGivenUpUnanswered() {
        return chance(300 + next).nextInt(ONE_IN_TWENTY) == 0;
    }

    void stepDone(String changed) {
        if (act().isSubmission()) {
            application = changed;
        }
        next++;
    }

    void learnOrganisation(String code) {
        organisation = code;
    }

    void learnIntervention(String id) {
        intervention = id;
    }

    /** Unlike any other's of this run, and one that the naming rules allow. */
    String name() {
        var text = new StringBuilder("桐乡市");
        Integer.toString(number).chars().forEach(figure -> text.append(FIGURES.charAt(figure - '0')));
        return text.append("运河文学协会").toString();
    }

    String application() {
        return application;
    }

    String organisation() {
        return organisation;
    }

    String intervention() {
        return intervention;
    }
}
