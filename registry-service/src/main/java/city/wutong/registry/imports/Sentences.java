package city.wutong.registry.imports;

import city.wutong.registry.organisations.Text;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;

/** What an import says of a row, in the language of whoever asked. */
final class Sentences {

    static final Text TYPE = new Text("应为社会团体、社会服务机构或基金会", "must be SOCIETY, SERVICE_INSTITUTION or FOUNDATION");
    static final Text DIVISION = new Text("不是本市的镇（街道）", "is no town or street of this city");
    static final Text NUMBER = new Text("应为数字", "must be a number");
    static final Text DAY = new Text("应为日期，如2015-03-09", "must be a date such as 2015-03-09");
    static final Text MISSING = new Text("缺失", "is missing");
    static final Text TWICE = new Text("与第{}行重复", "is the same as in row {}");
    static final Text NAME_TAKEN = new Text("名称已被{}使用", "is the name of {}");
    static final Text DIFFERS = new Text("登记簿中已有此组织，内容不同：{}", "is in the register with other content: {}");

    private Sentences() {}

    static String of(Text text) {
        var language = LocaleContextHolder.getLocale().getLanguage();
        return language.equals(Locale.CHINESE.getLanguage()) ? text.zh() : text.en();
    }

    static String of(Text text, Object value) {
        return of(text.with(value));
    }
}
