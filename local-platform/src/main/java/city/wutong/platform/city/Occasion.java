package city.wutong.platform.city;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An invented activity as the demonstration organisation plans it. */
record Occasion(String field, String title, String venue, Town town, Instant startsAt, Instant endsAt, int places) {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    /** A field with what is done in it, by title and venue. */
    private record Theme(String field, List<String> titles, String venue) {}

    private static final List<Theme> THEMES = List.of(
            new Theme("POVERTY_RELIEF", List.of("暖冬物资整理", "低收入家庭走访", "助学结对见面", "爱心义卖"), "社会组织服务中心"),
            new Theme("SAFE_CITY", List.of("平安夜巡", "反诈宣传进社区", "护学岗执勤", "消防安全入户宣传"), "综治中心"),
            new Theme("FIVE_WATERS", List.of("河道巡查", "清理河面漂浮物", "水质取样体验", "爱水护水宣讲"), "河长公示牌前"),
            new Theme("CHARITY_PERFORMANCE", List.of("戏曲送乡亲", "敬老院慰问演出", "新春写春联", "乡村音乐会"), "文化礼堂"),
            new Theme("ELDERLY_CARE", List.of("独居老人陪伴", "智能手机课堂", "为老理发", "重阳包馄饨"), "居家养老服务中心"),
            new Theme("SANITATION", List.of("垃圾分类引导", "背街小巷清扫", "公共自行车擦洗", "农贸市场整治"), "党群服务中心"),
            new Theme("RESCUE", List.of("防汛物资演练", "水上救援训练保障", "心肺复苏普及", "应急避险演练"), "应急救援站"),
            new Theme("CIVILITY", List.of("古镇文明劝导", "斑马线礼让引导", "文明养犬宣传", "排队乘车引导"), "公交枢纽站"),
            new Theme("INTERNET_CONFERENCE", List.of("峰会交通引导", "峰会咨询服务", "外宾翻译协助", "峰会环境巡查"), "互联网国际会展中心"));

    /** How many are planned in each field. */
    static final int OF_A_FIELD = 4;

    static List<String> fields() {
        return THEMES.stream().map(Theme::field).toList();
    }

    /** For three hours, and about to begin. */
    static Occasion now(int field, Instant now) {
        return of(field, 0, now.plusSeconds(180), 3);
    }

    /** On one of the days from a week later on, in the morning or in the afternoon. */
    static Occasion coming(int field, int number, LocalDate from) {
        var day = from.plusDays(7L + 11L * number + 2L * field);
        var hour = field % 2 == 0 ? 9 : 14;
        return of(field, number, day.atTime(hour, 0).atZone(CHINA).toInstant(), 2 + number % 2);
    }

    private static Occasion of(int field, int number, Instant start, int hours) {
        var theme = THEMES.get(field);
        var town = number == 0 ? Town.WUZHEN : Town.ALL.get((3 * field + 5 * number) % Town.ALL.size());
        var places = number == 1 ? 6 : 10 * (1 + number);
        return new Occasion(
                theme.field,
                "%s%s（演示）".formatted(town.title, theme.titles.get(number)),
                "%s%s".formatted(town.title, theme.venue),
                town,
                start,
                start.plusSeconds(3_600L * hours),
                places);
    }

    boolean isDangerous() {
        return field.equals("RESCUE");
    }

    Map<String, Object> plan() {
        var plan = new TreeMap<String, Object>();
        plan.put("title", title);
        plan.put("field", field);
        plan.put("division", town.division);
        plan.put("startsAt", startsAt.toString());
        plan.put("endsAt", endsAt.toString());
        plan.put("places", places);
        plan.put("notice", notice());
        plan.put("demands", demands());
        return plan;
    }

    private Map<String, Object> notice() {
        return Map.of(
                "venue",
                venue,
                "content",
                "组织志愿者参加“%s”。本活动为演示数据，组织和人员均为虚构。".formatted(title),
                "risks",
                isDangerous() ? "水上作业有落水风险" : "户外天气变化、人流拥挤",
                "protection",
                isDangerous() ? "专业队员带队，配发救生衣，购买意外伤害保险" : "发放马甲和饮用水，现场有组织者带队",
                "training",
                "活动前半小时现场培训");
    }

    private Map<String, Object> demands() {
        var demands = new TreeMap<String, Object>();
        demands.put("minorsWelcome", !isDangerous());
        if (isDangerous()) {
            demands.put("insurance", "示例保险公司 保单示例001");
        }
        if (field.equals("INTERNET_CONFERENCE")) {
            demands.put("circumstances", List.of("FOREIGN_RELATED", "LARGE_EVENT"));
        }
        return demands;
    }
}
