package city.wutong.platform.city;

import city.wutong.platform.city.Organisation.Type;
import java.util.List;

/** What an organisation works at, and which unit supervises such work. */
record Trade(String name, String purpose, String supervisingUnit) {
    private static final String CIVIL = "桐乡市民政局";
    private static final String CULTURE = "桐乡市文化和广电旅游体育局";
    private static final String FARMING = "桐乡市农业农村局";
    private static final String SCHOOLS = "桐乡市教育局";
    private static final String LABOUR = "桐乡市人力资源和社会保障局";
    private static final String TRADE = "桐乡市经济和信息化局";
    private static final String SCIENCE = "桐乡市科学技术协会";

    /** The work of the body that the demonstration account of organisations acts for. */
    static final Trade VOLUNTEERING = new Trade("志愿服务", "组织志愿服务", CIVIL);

    private static final List<Trade> SOCIETIES = List.of(
            new Trade("书画", "繁荣群众书画创作", CULTURE),
            new Trade("蚕桑", "推广蚕桑种养技术", FARMING),
            new Trade("太极拳", "组织群众健身活动", CULTURE),
            new Trade("羊毛衫", "促进羊毛衫行业交流合作", TRADE),
            new Trade("杭白菊", "推广杭白菊种植加工", FARMING),
            new Trade("摄影", "开展群众摄影活动", CULTURE),
            new Trade("老年体育", "组织老年人健身", CULTURE),
            new Trade("慈善", "组织慈善募集与救助", CIVIL),
            new Trade("戏曲", "传承地方戏曲", CULTURE),
            new Trade("青少年科普", "普及科学知识", SCIENCE),
            new Trade("水产养殖", "推广水产养殖技术", FARMING),
            new Trade("电子商务", "促进电子商务发展", TRADE),
            new Trade("家庭教育", "推广家庭教育知识", SCHOOLS),
            new Trade("蓝印花布", "保护蓝印花布技艺", CULTURE),
            new Trade("民宿", "促进民宿行业自律", CULTURE),
            new Trade("钓鱼", "组织群众钓鱼运动", CULTURE),
            new Trade("诗词", "传承运河诗词文化", CULTURE),
            new Trade("皮草", "促进皮草行业发展", TRADE),
            new Trade("社会工作", "推动社会工作专业发展", CIVIL),
            new Trade("桥牌", "组织群众桥牌活动", CULTURE));
    private static final List<Trade> INSTITUTIONS = List.of(
            new Trade("养老服务", "为老年人提供日间照料", CIVIL),
            new Trade("职业培训", "提供职业技能培训", LABOUR),
            new Trade("社会工作服务", "提供专业社会工作服务", CIVIL),
            new Trade("文化艺术", "开展公益文化艺术普及", CULTURE),
            new Trade("托育服务", "提供婴幼儿照护服务", SCHOOLS),
            new Trade("残疾人服务", "为残疾人提供康复与就业支持", CIVIL),
            new Trade("体育健身", "开展体育技能培训", CULTURE),
            new Trade("社区服务", "为社区居民提供便民服务", CIVIL));
    private static final List<Trade> FOUNDATIONS = List.of(
            new Trade("助学", "资助困难学生完成学业", CIVIL),
            new Trade("敬老", "资助敬老助老项目", CIVIL),
            new Trade("社会组织发展", "资助社会组织公益项目", CIVIL),
            new Trade("教育发展", "资助教育事业", SCHOOLS));

    static List<Trade> of(Type type) {
        return switch (type) {
            case SOCIETY -> SOCIETIES;
            case SERVICE_INSTITUTION -> INSTITUTIONS;
            case FOUNDATION -> FOUNDATIONS;
        };
    }
}
