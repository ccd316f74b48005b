package city.wutong.platform.city;

import city.wutong.platform.city.Organisation.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The article's 503 organisations, invented, the same at every start. The article tells no types: they are in the
 * proportions that the whole country had in 2019, as far as remembered (43, 56 and 1 of a hundred). A good seventy of a
 * hundred more than at the end of 2014, and none younger than three years when the city was built.
 */
final class DemonstrationRegister {
    private static final int SOCIETIES = 216;
    private static final int INSTITUTIONS = 283;
    private static final int FOUNDATIONS = 4;

    /** Registered before 2015; 72 of a hundred more are 503. */
    private static final int OLD = 292;

    private static final LocalDate FIRST_DAY = LocalDate.of(1992, 3, 1);
    private static final LocalDate GROWTH = LocalDate.of(2015, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2023, 7, 1);
    private static final List<Organisation> ALL = new DemonstrationRegister().all();

    private final Chance chance = Chance.of(Chance.Part.REGISTER, 0);
    private final List<Organisation> organisations = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    private DemonstrationRegister() {}

    static List<Organisation> organisations() {
        return ALL;
    }

    /** The one that the demonstration account "organisation" acts for. */
    static Organisation volunteering() {
        return ALL.getFirst();
    }

    private List<Organisation> all() {
        add(Type.SOCIETY, Town.WUZHEN, Trade.VOLUNTEERING, "MJ000001", "桐乡市乌镇示例志愿服务联合会");
        var missing = new int[] {SOCIETIES - 1, INSTITUTIONS, FOUNDATIONS};
        while (organisations.size() < SOCIETIES + INSTITUTIONS + FOUNDATIONS) {
            // Drawn without putting back, so that every type is among the old and the young ones.
            var type = Type.values()[chance.pick(missing)];
            missing[type.ordinal()]--;
            add(type);
        }
        return List.copyOf(organisations);
    }

    private void add(Type type) {
        var town = type == Type.FOUNDATION ? Town.WUTONG : Town.drawn(chance);
        var trade = chance.pick(Trade.of(type));
        // A range far from the first numbers, which applications are given.
        add(type, town, trade, "MJ96%04d".formatted(organisations.size()), name(type, town, trade));
    }

    /** A society may be called by its work alone; the others have a name of their own before it. */
    private String name(Type type, Town town, Trade trade) {
        var name = named(type, town, type == Type.SOCIETY ? "" : chance.pick(Names.bodies()), trade);
        while (names.contains(name)) {
            name = named(type, town, chance.pick(Names.bodies()), trade);
        }
        return name;
    }

    private static String named(Type type, Town town, String body, Trade trade) {
        return "桐乡市%s示例%s%s%s".formatted(town.title, body, trade.name(), type.form);
    }

    private void add(Type type, Town town, Trade trade, String body, String name) {
        var _ = names.add(name);
        organisations.add(new Organisation(
                SocialCreditCode.of("5" + type.codeCharacter + "330483", body),
                name,
                type,
                town.address(1 + organisations.size()),
                town.division,
                trade.purpose() + "（演示数据，组织为虚构）",
                trade.name() + "活动的组织、培训与交流（演示数据）",
                type == Type.SOCIETY ? "桐乡市" : null,
                type == Type.FOUNDATION ? "非公募基金会" : null,
                Names.person(chance),
                BigDecimal.valueOf(type.fundFloor + 10_000L * chance.between(0, 30))
                        .setScale(2),
                trade.supervisingUnit(),
                registeredOn()));
    }

    private LocalDate registeredOn() {
        return organisations.size() < OLD ? dayBetween(FIRST_DAY, GROWTH) : dayBetween(GROWTH, LAST_DAY);
    }

    private LocalDate dayBetween(LocalDate from, LocalDate to) {
        return from.plusDays(chance.between(0, (int) ChronoUnit.DAYS.between(from, to)));
    }
}
