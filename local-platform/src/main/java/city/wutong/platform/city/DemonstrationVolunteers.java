package city.wutong.platform.city;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Invented people by lots of 81, each with a number from before the platform; the same at every start. */
final class DemonstrationVolunteers {
    private static final LocalDate OLDEST = LocalDate.of(1948, 1, 1);
    private static final LocalDate YOUNGEST = LocalDate.of(2008, 1, 1);
    private static final LocalDate YOUNGEST_CHILD = LocalDate.of(2016, 1, 1);
    private static final LocalDate BEGINNING = LocalDate.of(2016, 1, 1);
    private static final LocalDate END = LocalDate.of(2025, 7, 1);
    private static final int FROM_AGE = 8;
    private static final int CHILDREN = 25;

    /** The article's nine fields of service. */
    static final List<String> FIELDS = List.of(
            "POVERTY_RELIEF",
            "SAFE_CITY",
            "FIVE_WATERS",
            "CHARITY_PERFORMANCE",
            "ELDERLY_CARE",
            "SANITATION",
            "RESCUE",
            "CIVILITY",
            "INTERNET_CONFERENCE");

    private static final List<String> SKILLS = List.of(
            "MEDICAL",
            "FOREIGN_LANGUAGE",
            "LAW",
            "EDUCATION",
            "PSYCHOLOGY",
            "COMPUTING",
            "PERFORMING",
            "REPAIRS",
            "DRIVING");

    private final int lot;
    private final Chance chance;

    private DemonstrationVolunteers(int lot) {
        this.lot = lot;
        chance = Chance.of(Chance.Part.VOLUNTEERS, lot);
    }

    static List<Volunteer> lot(int lot) {
        var people = new DemonstrationVolunteers(lot);
        var all = new ArrayList<Volunteer>();
        for (var place = 0; place < Size.VOLUNTEERS_OF_A_LOT; place++) {
            all.add(people.person(place));
        }
        return all;
    }

    private Volunteer person(int place) {
        var isChild = chance.oneOf(CHILDREN);
        var born = isChild ? day(YOUNGEST, YOUNGEST_CHILD) : day(OLDEST, YOUNGEST);
        var town = Town.drawn(chance);
        var ofAge = born.plusYears(FROM_AGE);
        var joined = day(ofAge.isAfter(BEGINNING) ? ofAge : BEGINNING, END);
        return new Volunteer(
                "TX-%05d".formatted(lot * Size.VOLUNTEERS_OF_A_LOT + place + 1),
                Names.person(chance),
                IdentityNumbers.of(lot, place, born, chance.oneOf(2)),
                phone(),
                town.address(chance.between(1, 900)) + "（演示数据）",
                town.division,
                chance.oneOf(3) ? chance.pick(SKILLS) : null,
                fields(),
                joined,
                joined,
                isChild ? Names.person(chance) : null,
                isChild ? phone() : null,
                isChild ? chance.pick(List.of("父亲", "母亲")) : null);
    }

    /** No telephone has such a number. */
    private String phone() {
        return "12%09d".formatted(chance.between(0, 1_000_000_000));
    }

    private String fields() {
        var chosen = new TreeSet<String>();
        for (var more = chance.between(1, 4); more > 0; more--) {
            chosen.add(chance.pick(FIELDS));
        }
        return String.join(",", chosen);
    }

    private LocalDate day(LocalDate from, LocalDate to) {
        return from.plusDays(chance.between(0, (int) ChronoUnit.DAYS.between(from, to)));
    }
}
