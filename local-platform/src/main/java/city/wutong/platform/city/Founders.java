package city.wutong.platform.city;

import city.wutong.platform.city.Organisation.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Organisations that are not registered yet: what invented founders have in mind. */
final class Founders {
    private static final List<String> BODIES = List.of(
            "新航", "远帆", "云帆", "汇泽", "初心", "众益", "乐活", "嘉禾", "问渠", "拾光", "春雨", "秋实", "群星", "惠风", "恒爱", "知新", "绿洲", "飞鸟");

    private Founders() {}

    /** Societies and institutions by turns, and one foundation at the end. */
    static List<Organisation> plans() {
        var plans = new ArrayList<Organisation>();
        for (var place = 0; place < BODIES.size(); place++) {
            var type = place == BODIES.size() - 1
                    ? Type.FOUNDATION
                    : place % 2 == 0 ? Type.SOCIETY : Type.SERVICE_INSTITUTION;
            plans.add(plan(place, type));
        }
        return List.copyOf(plans);
    }

    private static Organisation plan(int place, Type type) {
        var town = Town.ALL.get(place % Town.ALL.size());
        var trade = Trade.of(type).get(place % Trade.of(type).size());
        return new Organisation(
                // Only to tell the plans apart: the code is given with the decision.
                "plan-" + place,
                "桐乡市%s示例%s%s%s".formatted(town.title, BODIES.get(place), trade.name(), type.form),
                type,
                town.address(1_000 + place),
                town.division,
                trade.purpose() + "（演示数据，组织为虚构）",
                trade.name() + "活动的组织、培训与交流（演示数据）",
                type == Type.SOCIETY ? "桐乡市" : null,
                type == Type.FOUNDATION ? "非公募基金会" : null,
                Names.person(Chance.of(Chance.Part.REGISTER, 1 + place)),
                BigDecimal.valueOf(type.fundFloor + 20_000L),
                trade.supervisingUnit(),
                LocalDate.MAX);
    }
}
