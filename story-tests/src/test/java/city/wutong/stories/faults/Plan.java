package city.wutong.stories.faults;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

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
                Integer.getInteger("faults.kills", 22));
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

    /** The first kills are one of each sort, so that a short run has seen many of them; then chance decides. */
    Kill kill(int number) {
        var chance = new Random(seed * 31 + number);
        var sorts = sorts();
        var sort = sorts.get(number < sorts.size() ? number : chance.nextInt(sorts.size()));
        return new Kill(
                sort.part(), sort.point(), chance.nextInt(LONGEST_PAUSE_MILLIS), chance.nextInt(ONE_IN_FOUR) == 0);
    }

    /** Shuffled, those of the services that carry less of the load in between. */
    private List<Sort> sorts() {
        var sorts = new ArrayList<>(Sort.OF_THE_MAIN_WAY);
        var others = new ArrayList<>(Sort.OF_VOLUNTEERS_AND_PROJECTS);
        Collections.shuffle(sorts, new Random(seed));
        Collections.shuffle(others, new Random(seed));
        for (int at = 0; at < others.size(); at++) {
            sorts.add(2 * at + 1, others.get(at));
        }
        return sorts;
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

        static final List<Sort> OF_THE_MAIN_WAY = Stream.of(
                        anyMoment("registry", "evaluation", "gateway", "launcher"),
                        points("registry"),
                        points("evaluation"))
                .flatMap(sorts -> sorts)
                .toList();
        static final List<Sort> OF_VOLUNTEERS_AND_PROJECTS = Stream.of(
                        anyMoment("volunteer", "project"), points("volunteer"), points("project"))
                .flatMap(sorts -> sorts)
                .toList();

        private static Stream<Sort> anyMoment(String... parts) {
            return Stream.of(parts).map(part -> new Sort(part, ""));
        }

        private static Stream<Sort> points(String part) {
            return Stream.of("before-write", "after-write", "after-send", "before-mark")
                    .map(point -> new Sort(part, point));
        }
    }
}
