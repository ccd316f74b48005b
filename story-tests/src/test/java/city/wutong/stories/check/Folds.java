package city.wutong.stories.check;

import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What a projection shows of each subject is what the whole log, taken from the beginning, makes of it. */
final class Folds {

    private Folds() {}

    static List<String> violations(Evidence evidence) {
        return evidence.projections().stream().flatMap(Folds::violations).toList();
    }

    private static Stream<String> violations(Projection projection) {
        var subjects = new TreeSet<>(projection.shown().keySet());
        subjects.addAll(projection.folded().keySet());
        return subjects.stream()
                .filter(subject -> !Objects.equals(
                        projection.shown().get(subject), projection.folded().get(subject)))
                .map(subject -> "%s shows %s of %s and the log makes it %s"
                        .formatted(
                                projection.name(),
                                projection.shown().get(subject),
                                subject,
                                projection.folded().get(subject)));
    }
}
