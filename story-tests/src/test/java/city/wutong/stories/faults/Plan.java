package city.wutong.stories.faults;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * What a run does, all of it decided by the seed.
 *
 * @param rate commands a second
 * @param kills how many processes are killed
 */
record Plan(long seed, int rate, int kills) {

    private static final int ONE_IN_FOUR = 4;
    private static final int LONGEST_PAUSE_MILLIS = 3_000;

    /** As the system properties {@code faults.seed}, {@code faults.rate} and {@code faults.kills} say. */
    static Plan ofProperties() {
        var seed = System.getProperty("faults.seed", "");
        return new Plan(
                seed.isBlank() ? System.currentTimeMillis() % 1_000_000 : Long.parseLong(seed),
                Integer.getInteger("faults.rate", 100),
                Integer.getInteger("faults.kills", 12));
    }

    /** The plan of the next seed, from this one on, with which one of the kills strikes the part at the point. */
    Plan striking(String part, String point) {
        return LongStream.iterate(seed, next -> next + 1)
                .mapToObj(next -> new Plan(next, rate, kills))
                .filter(plan -> IntStream.range(0, kills)
                        .mapToObj(plan::kill)
                        .anyMatch(
                                kill -> kill.part().equals(part) && kill.point().equals(point)))
                .findFirst()
                .orElseThrow();
    }

    /** The first kills are one of each sort, so that even a short run has seen them all; then chance decides. */
    Kill kill(int number) {
        var chance = new Random(seed * 31 + number);
        var sorts = Sort.ALL;
        var shuffled = new java.util.ArrayList<>(sorts);
        java.util.Collections.shuffle(shuffled, new Random(seed));
        var sort = number < sorts.size() ? shuffled.get(number) : sorts.get(chance.nextInt(sorts.size()));
        return new Kill(
                sort.part(), sort.point(), chance.nextInt(LONGEST_PAUSE_MILLIS), chance.nextInt(ONE_IN_FOUR) == 0);
    }

    /**
     * One kill.
     *
     * @param part the process
     * @param point a named point at which it dies, or empty for any moment
     * @param pauseMillis how long everything runs before
     * @param isHasty whether the next kill does not wait until this one is recovered from
     */
    record Kill(String part, String point, int pauseMillis, boolean isHasty) {}

    /** A process and the point at which it dies. */
    private record Sort(String part, String point) {

        static final List<Sort> ALL = List.of(
                new Sort("registry", ""),
                new Sort("evaluation", ""),
                new Sort("gateway", ""),
                new Sort("launcher", ""),
                new Sort("registry", "before-write"),
                new Sort("registry", "after-write"),
                new Sort("registry", "after-send"),
                new Sort("registry", "before-mark"),
                new Sort("evaluation", "before-write"),
                new Sort("evaluation", "after-write"),
                new Sort("evaluation", "after-send"),
                new Sort("evaluation", "before-mark"));
    }
}
