package city.wutong.platform.city;

import city.wutong.platform.machine.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Imports invented volunteers, some lots a file. */
record VolunteerSeed(Gateway gateway, Size size) implements Seed {
    private static final int LOTS = 25;

    @Override
    public void load(Progress progress) {
        var taken = new AtomicInteger();
        progress.during(
                () -> "loading %,d of %,d volunteers".formatted(taken.get(), size.volunteers()),
                () -> IntStream.iterate(0, first -> first < size.lots, first -> first + LOTS)
                        .forEach(first -> taken.addAndGet(take(first))));
        progress.say("  volunteers   %,d invented people", size.volunteers());
    }

    private int take(int first) {
        var people = people(first);
        gateway.takes("/api/volunteer/volunteers/imports", "volunteers-" + first, people);
        return people.size();
    }

    private static List<Volunteer> people(int first) {
        var people = new ArrayList<Volunteer>();
        IntStream.range(first, first + LOTS).forEach(lot -> people.addAll(DemonstrationVolunteers.lot(lot)));
        return people;
    }
}
