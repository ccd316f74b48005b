package city.wutong.platform.city;

import java.util.List;
import java.util.SplittableRandom;

/** The demonstration city's only source of chance: the same draws at every start, whoever draws first. */
final class Chance {
    private static final long SEED = 330_483;

    private final SplittableRandom random;

    private Chance(SplittableRandom random) {
        this.random = random;
    }

    /** A source of its own for each part of the city and each lot in it. */
    static Chance of(Part part, int lot) {
        var parts = new SplittableRandom(SEED);
        for (var before = 0; before < part.ordinal(); before++) {
            var _ = parts.split();
        }
        return new Chance(new SplittableRandom(parts.nextLong() + lot));
    }

    /** At least the first, less than the second. */
    int between(int from, int to) {
        return random.nextInt(from, to);
    }

    /** Whether one of so many comes true. */
    boolean oneOf(int many) {
        return random.nextInt(many) == 0;
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** A choice by its weight. */
    int pick(int[] weights) {
        var sum = 0;
        for (var weight : weights) {
            sum += weight;
        }
        var drawn = random.nextInt(sum);
        var choice = 0;
        while (drawn >= weights[choice]) {
            drawn -= weights[choice++];
        }
        return choice;
    }

    /** What draws apart from the others. */
    enum Part {
        REGISTER,
        VOLUNTEERS,
        HOURS,
        ACTIVITIES
    }
}
