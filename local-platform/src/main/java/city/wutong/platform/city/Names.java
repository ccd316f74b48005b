package city.wutong.platform.city;

import java.util.List;

/** Names of invented people and bodies, of the kind the region has. */
final class Names {
    private static final List<String> FAMILY =
            split("沈 朱 张 陈 王 徐 姚 钱 吴 陆 俞 周 李 顾 钟 费 施 蔡 金 曹 潘 许 杨 范 屠 褚 计 严 邱 宋 庄 倪 谢 胡 孙 茅 丰 濮 劳 夏");
    private static final List<String> FIRST =
            split("文 建 晓 志 雅 国 春 佳 永 思 雪 明 慧 子 嘉 海 丽 玉 振 秀 梦 宇 静 红 卫 美 俊 诗 欣 亚 月 伟 婷 云 培 琴 德 浩 兰 水");
    private static final List<String> SECOND =
            split("华 芳 林 平 英 明 娟 根 良 敏 萍 峰 怡 涛 珍 轩 琪 荣 生 妹 强 燕 宁 军 花 祥 洁 瑶 民 辉 凤 泉 芬 豪 雯 清 康 莲 松 蓉");
    private static final List<String> BODIES =
            split("晨曦 暖阳 清荷 同心 春蚕 运河 青禾 和风 蓝印 悦邻 朴园 启明 桑榆 听雨 乐善 新芽 百合 风帆 知行 水乡 锦绣 橙光 瑞和 安澜 若溪 橘灯 萤火 星桥 麦田 银杏");

    private Names() {}

    static String person(Chance chance) {
        var given = chance.pick(SECOND);
        return chance.pick(FAMILY) + (chance.oneOf(6) ? given : chance.pick(FIRST) + given);
    }

    /** What distinguishes an institution or a foundation from others of its field. */
    static List<String> bodies() {
        return BODIES;
    }

    private static List<String> split(String words) {
        return List.of(words.split(" "));
    }
}
