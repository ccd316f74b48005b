package city.wutong.volunteer.hoursimports;

import city.wutong.starter.web.Refused;
import java.util.Locale;
import java.util.Map;

/** What an import says of a row, in the language of whoever sent the file. */
record Sentences(boolean isChinese) {

    static final Text MISSING = new Text("缺失", "is missing");
    static final Text CODE = new Text("应为1至64个字母、数字或连字符", "must be 1 to 64 letters, digits or hyphens");
    static final Text PERSONAL = new Text("不得为身份证号码或手机号码", "must not be an identity number or a phone number");
    static final Text DAY = new Text("应为日期，如2015-03-09", "must be a date such as 2015-03-09");
    static final Text TIME = new Text("应为时间，如09:30", "must be a time such as 09:30");
    static final Text NUMBER = new Text("应为整数分钟", "must be a whole number of minutes");
    static final Text KIND = new Text("应为SERVICE、TRAVEL或WAITING", "must be SERVICE, TRAVEL or WAITING");
    static final Text LATER = new Text("晚于今天", "is after today");
    static final Text BEFORE_RULES = new Text("早于志愿服务记录制度", "is before any rule of records");
    static final Text VOLUNTEER = new Text("没有此志愿者", "is no volunteer of this city");
    static final Text ORGANISATION = new Text("没有此社会组织", "is no organisation of the register");
    static final Text TWICE = new Text("与第%d行重复", "is the same as in row %d");
    static final Text UNREADABLE = new Text("无法读取", "cannot be read");

    /** Refusals of the ledger by their code; each row's is told with the clause. */
    private static final Map<String, Text> REFUSALS = Map.of(
            "impossible-duration",
            new Text("时长应为1至1440分钟", "must be 1 to 1440 minutes"),
            "hours-overlap",
            new Text("与同一志愿者的其他服务时间重叠", "overlaps other service of the volunteer"),
            "day-limit-exceeded",
            new Text("当日服务超过24小时", "makes more than 24 hours on one day"),
            "no-service-time",
            new Text("交通和等候不计入服务时间", "travel and waiting are not counted as service"),
            "differs-from-ledger",
            new Text("时长账中已有此服务，内容不同", "is in the ledger with other content"));

    static Sentences in(Locale locale) {
        return new Sentences(locale.getLanguage().equals(Locale.CHINESE.getLanguage()));
    }

    String of(Text text) {
        return isChinese ? text.zh() : text.en();
    }

    String of(Text text, Object value) {
        return of(text).formatted(value);
    }

    String of(Refused refused) {
        var text = REFUSALS.getOrDefault(refused.code(), new Text(refused.sentence(), refused.sentence()));
        return refused.rule()
                .map(rule -> "%s (%s %s, %s)".formatted(of(text), rule.ruleSet(), rule.version(), rule.clause()))
                .orElseGet(() -> of(text));
    }

    record Text(String zh, String en) {}
}
