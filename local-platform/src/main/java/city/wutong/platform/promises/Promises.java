package city.wutong.platform.promises;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Tries one promise after the other and tells how each went. */
public final class Promises {
    private final List<Promise> promises;
    private final PrintStream out;

    Promises(List<Promise> promises, PrintStream out) {
        this.promises = promises;
        this.out = out;
    }

    /** All there are; what stops parts comes last but for the comparison of everything. */
    public static Promises of(City city, PrintStream out) {
        var all = Stream.of(
                        new LifeOfAnOrganisation(city).promises(),
                        new SameKey(city).promises(),
                        new Rights(city).promises(),
                        new BadInput(city).promises(),
                        new Overbooking(city).promises(),
                        new Canary(city).promises(),
                        new OverClaiming(city).promises(),
                        new Door(city).promises(),
                        new Hours(city).promises(),
                        new Poison(city).promises(),
                        new Failures(city).promises(),
                        new Recomputed(city).promises())
                .flatMap(List::stream)
                .toList();
        return new Promises(all, out);
    }

    /** Only those whose sentence contains the text, whatever the case. */
    public Promises about(String text) {
        var wanted = text.toLowerCase(Locale.ROOT);
        return new Promises(
                promises.stream()
                        .filter(promise ->
                                promise.sentence().toLowerCase(Locale.ROOT).contains(wanted))
                        .toList(),
                out);
    }

    public int count() {
        return promises.size();
    }

    /** Answers how many were not kept. */
    public int tryAll() {
        var broken = 0;
        for (var promise : promises) {
            broken += isKept(promise) ? 0 : 1;
        }
        out.printf(Locale.ROOT, "%d of %d promises are kept%n", promises.size() - broken, promises.size());
        return broken;
    }

    private boolean isKept(Promise promise) {
        var begun = System.nanoTime();
        try {
            tell("PASS", promise, promise.trial().run(), begun);
            return true;
        } catch (Broken broken) {
            tell("FAIL", promise, String.valueOf(broken.getMessage()), begun);
        } catch (Exception unexpected) {
            tell("FAIL", promise, unexpected.toString(), begun);
        }
        return false;
    }

    private void tell(String outcome, Promise promise, String seen, long begun) {
        var seconds = Duration.ofNanos(System.nanoTime() - begun).toMillis() / 1000.0;
        out.printf(Locale.ROOT, "%s %s (%.1f s)%n     %s%n", outcome, promise.sentence(), seconds, seen);
        out.flush();
    }
}
