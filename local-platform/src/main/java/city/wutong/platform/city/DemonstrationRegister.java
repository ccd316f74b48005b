package city.wutong.platform.city;

import city.wutong.platform.city.Organisation.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Sixty-two invented organisations over all eleven towns and streets, the same at every start. */
final class DemonstrationRegister {
    private record Town(String division, String name) {}

    private record Field(String name, String purpose, String supervisingUnit) {}

    private static final List<Town> TOWNS = List.of(
            new Town("330483001", "梧桐"),
            new Town("330483003", "凤鸣"),
            new Town("330483004", "高桥"),
            new Town("330483100", "乌镇"),
            new Town("330483101", "濮院"),
            new Town("330483102", "屠甸"),
            new Town("330483103", "石门"),
            new Town("330483104", "河山"),
            new Town("330483105", "洲泉"),
            new Town("330483106", "大麻"),
            new Town("330483107", "崇福"));
    private static final List<Field> SOCIETIES = List.of(
            new Field("书画", "繁荣群众书画创作", "桐乡市文化和广电旅游体育局"),
            new Field("蚕桑", "推广蚕桑种养技术", "桐乡市农业农村局"),
            new Field("太极拳", "组织群众健身活动", "桐乡市文化和广电旅游体育局"));
    private static final List<Field> INSTITUTIONS =
            List.of(new Field("养老服务", "为老年人提供日间照料", "桐乡市民政局"), new Field("职业培训", "提供职业技能培训", "桐乡市人力资源和社会保障局"));
    private static final List<Field> FOUNDATIONS =
            List.of(new Field("助学", "资助困难学生完成学业", "桐乡市民政局"), new Field("敬老", "资助敬老助老项目", "桐乡市民政局"));

    private final List<Organisation> organisations = new ArrayList<>();

    private DemonstrationRegister() {}

    static List<Organisation> organisations() {
        var register = new DemonstrationRegister();
        // The demonstration account "organisation" acts for this one.
        register.add(Type.SOCIETY, TOWNS.get(3), new Field("志愿服务", "组织志愿服务", "桐乡市民政局"), "联合会", "MJ000001");
        for (var town : TOWNS) {
            SOCIETIES.forEach(field -> register.add(Type.SOCIETY, town, field, "协会"));
            INSTITUTIONS.forEach(field -> register.add(Type.SERVICE_INSTITUTION, town, field, "中心"));
        }
        for (var town : TOWNS.subList(0, 3)) {
            FOUNDATIONS.forEach(field -> register.add(Type.FOUNDATION, town, field, "基金会"));
        }
        return List.copyOf(register.organisations);
    }

    private void add(Type type, Town town, Field field, String form) {
        // A range far from the first numbers, which applications are given.
        add(type, town, field, form, "MJ9500%02d".formatted(organisations.size()));
    }

    private void add(Type type, Town town, Field field, String form, String body) {
        var number = organisations.size() + 1;
        organisations.add(new Organisation(
                SocialCreditCode.of("5" + type.codeCharacter + "330483", body),
                "桐乡市%s示例%s%s".formatted(town.name(), field.name(), form),
                type,
                "浙江省桐乡市%s示例路%d号".formatted(town.name(), number),
                town.division(),
                field.purpose() + "（演示数据，组织为虚构）",
                field.name() + "活动的组织、培训与交流（演示数据）",
                "示例负责人" + number,
                BigDecimal.valueOf(type.fundFloor + 10_000L * (number % 7)).setScale(2),
                field.supervisingUnit(),
                LocalDate.of(2005 + number % 19, 1 + number % 12, 1 + number % 28)));
    }
}
