package city.wutong.stories.faults;

import city.wutong.platform.city.IdentityNumbers;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

/** One way through a script; what happens on it is decided by the seed and its number alone. */
final class Walk {

    private static final String FIGURES = "兰梅松竹荷桂枫柳桐杏";
    private static final LocalDate BORN = LocalDate.of(1980, 5, 17);
    private static final int BORN_A_DAY = 500;
    private static final int MINUTE = 60;
    private static final int ONE_IN_TEN = 10;
    private static final int ONE_IN_TWENTY = 20;

    private final long seed;
    private final int number;
    private final Script script;
    private final Instant begun = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private final Map<Act, String> changed = new HashMap<>();
    private int next;
    private String application = "";
    private String organisation = "";
    private String intervention = "";
    private String claim = "";

    Walk(long seed, int number) {
        this.seed = seed;
        this.number = number;
        script = Script.of(chance(0), chance(1));
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

    void stepDone(String identity) {
        if (act() instanceof RegistryAct asked && asked.isSubmission()) {
            application = identity;
        }
        var _ = changed.put(act(), identity);
        next++;
    }

    void learnOrganisation(String code) {
        organisation = code;
    }

    void learnIntervention(String id) {
        intervention = id;
    }

    void learnClaim(String id) {
        claim = id;
    }

    /** Unlike any other's of this run, and one that the naming rules allow. */
    String name() {
        var text = new StringBuilder("桐乡市");
        Integer.toString(number).chars().forEach(figure -> text.append(FIGURES.charAt(figure - '0')));
        return text.append("运河文学协会").toString();
    }

    /** Nobody's, and unlike any other's of this run. */
    String identityNumber() {
        return IdentityNumbers.of(number / BORN_A_DAY, number % BORN_A_DAY, BORN, true);
    }

    /** A minute is left to submit the plan, and the shortest service takes another. */
    Instant servesFrom() {
        return begun.plusSeconds(MINUTE);
    }

    Instant servesUntil() {
        return servesFrom().plusSeconds(MINUTE);
    }

    /** The identity of what an act of this way has changed. */
    String changedBy(Act act) {
        return changed.getOrDefault(act, "");
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

    String claim() {
        return claim;
    }
}
