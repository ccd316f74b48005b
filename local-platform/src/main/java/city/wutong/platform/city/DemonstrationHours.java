package city.wutong.platform.city;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * A thousand services of the 81 volunteers of each lot, 152,400 minutes together: on different days of the year after
 * they joined, mostly with an organisation of their own town. Every eighth organisation has proofs of them.
 */
final class DemonstrationHours {
    private static final LocalDate END = LocalDate.of(2026, 1, 1);
    private static final LocalDate OLD_ENOUGH = LocalDate.of(2015, 1, 1);
    private static final int SHORTEST = 60;
    private static final int LONGEST = 240;

    /** Five services last 762 minutes together, on average 152.4. */
    private static final int TOGETHER = 5;

    private static final int OF_FIVE = Size.MINUTES_OF_A_LOT * TOGETHER / Size.SERVICES_OF_A_LOT;
    private static final Map<Town, List<Organisation>> BY_TOWN = byTown();

    private static final Map<String, Integer> PLACES = places();

    private final Chance chance;
    private final int[] durations;
    private int next;

    private DemonstrationHours(int lot) {
        chance = Chance.of(Chance.Part.HOURS, lot);
        durations = durations();
    }

    static List<Served> lot(int lot) {
        return new DemonstrationHours(lot).services(DemonstrationVolunteers.lot(lot));
    }

    private List<Served> services(List<Volunteer> volunteers) {
        var many = manyOf(volunteers.size());
        var services = new ArrayList<Served>();
        for (var place = 0; place < many.length; place++) {
            var volunteer = volunteers.get(place);
            var home = chance.pick(requireNonNull(BY_TOWN.get(volunteer.town())));
            for (var day : days(volunteer.joinedOn(), many[place])) {
                var organisation = chance.oneOf(5) ? DemonstrationRegister.volunteering() : home;
                services.add(service(volunteer, organisation, day));
            }
        }
        // As a record has them: in the order of the days.
        services.sort(Comparator.comparing(Served::servedOn));
        return services;
    }

    private Served service(Volunteer volunteer, Organisation organisation, LocalDate day) {
        int index = requireNonNull(PLACES.get(organisation.code()));
        var occasion = "%d-%03d-%d".formatted(day.getYear(), index, (day.getMonthValue() + 2) / 3);
        return new Served(
                volunteer.number(),
                organisation.code(),
                "HD" + occasion,
                day,
                "%02d:%s".formatted(chance.between(8, 18), chance.oneOf(2) ? "00" : "30"),
                durations[next++],
                index % 8 == 1 ? "QD" + occasion : null);
    }

    /** One for everybody, and the others for some more than for some. */
    private int[] manyOf(int volunteers) {
        var zeal = new int[volunteers];
        var many = new int[volunteers];
        for (var place = 0; place < volunteers; place++) {
            zeal[place] = chance.pick(List.of(1, 2, 3, 4, 5, 6, 8, 12));
            many[place] = 1;
        }
        for (var left = Size.SERVICES_OF_A_LOT - volunteers; left > 0; left--) {
            many[chance.pick(zeal)]++;
        }
        return many;
    }

    /** Within a year of joining, and before the record ends. */
    private TreeSet<LocalDate> days(LocalDate joined, int many) {
        var days = new TreeSet<LocalDate>();
        var until = END.isBefore(joined.plusYears(1)) ? END : joined.plusYears(1);
        var span = (int) ChronoUnit.DAYS.between(joined, until);
        while (days.size() < many) {
            var _ = days.add(joined.plusDays(chance.between(0, span)));
        }
        return days;
    }

    private int[] durations() {
        var all = new int[Size.SERVICES_OF_A_LOT];
        for (var first = 0; first < all.length; first += TOGETHER) {
            int last;
            do {
                last = OF_FIVE;
                for (var place = first; place < first + TOGETHER - 1; place++) {
                    all[place] = chance.between(SHORTEST, LONGEST + 1);
                    last -= all[place];
                }
            } while (last < SHORTEST || last > LONGEST);
            all[first + TOGETHER - 1] = last;
        }
        return all;
    }

    private static Map<String, Integer> places() {
        var places = new HashMap<String, Integer>();
        DemonstrationRegister.organisations().forEach(one -> places.put(one.code(), places.size()));
        return places;
    }

    private static Map<Town, List<Organisation>> byTown() {
        var byTown = new EnumMap<Town, List<Organisation>>(Town.class);
        DemonstrationRegister.organisations().stream()
                .filter(organisation -> organisation.registeredOn().isBefore(OLD_ENOUGH))
                .forEach(
                        organisation -> byTown.computeIfAbsent(Town.of(organisation.division()), _ -> new ArrayList<>())
                                .add(organisation));
        return byTown;
    }
}
