package city.wutong.evaluation.deeds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All deeds of one organisation, the earliest known first, the same in whatever order they were heard. */
public record Deeds(List<Deed> all) {

    public static final Deeds NONE = new Deeds(List.of());

    /** Adds up by kind and day what is counted together, and leaves the others as they are. */
    public static Deeds of(Collection<Deed> heard) {
        var sums = new HashMap<List<Object>, Deed>();
        var single = new ArrayList<Deed>();
        for (var deed : heard) {
            if (deed.kind().isCountedTogether()) {
                var _ = sums.merge(List.of(deed.kind(), deed.day()), deed, Deed::and);
            } else {
                single.add(deed);
            }
        }
        return new Deeds(Stream.concat(sums.values().stream(), single.stream())
                .sorted(Deed.ORDER)
                .toList());
    }

    /** What was known on a day. */
    public Deeds on(LocalDate day) {
        return new Deeds(all.stream().filter(deed -> !deed.day().isAfter(day)).toList());
    }

    /** Deeds of a kind, those that are counted together by the month in which they became known. */
    public List<Deed> monthly(DeedKind kind) {
        var ofKind = all.stream().filter(deed -> deed.kind() == kind);
        return kind.isCountedTogether()
                ? ofKind
                        .collect(Collectors.toMap(
                                deed -> deed.day().withDayOfMonth(1),
                                Function.identity(),
                                Deed::and,
                                java.util.TreeMap::new))
                        .values()
                        .stream()
                        .toList()
                : ofKind.toList();
    }

    Map<LocalDate, List<Deed>> byMonth() {
        return all.stream().collect(Collectors.groupingBy(deed -> deed.day().withDayOfMonth(1)));
    }

    /** The day of the last one; the beginning of time if there is none. */
    public LocalDate lastDay() {
        return all.isEmpty() ? LocalDate.MIN : all.getLast().day();
    }

    /** How many events they come from; it grows with each. */
    public long events() {
        return all.stream()
                .mapToLong(deed -> (long) deed.entries() + deed.reversed())
                .sum();
    }
}
