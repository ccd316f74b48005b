package city.wutong.volunteer.imports;

import city.wutong.volunteer.catalogue.Text;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;

/** What an import says of a row, in the language of whoever asked; never what stands in it. */
final class Sentences {

    static final Text MISSING = new Text("缺失", "is missing");
    static final Text NUMBER = new Text("不是有效的公民身份号码", "is no identity number");
    static final Text TOO_YOUNG = new Text("未满可注册的年龄", "is too young to be a volunteer");
    static final Text GUARDIAN = new Text("须有监护人", "needs a guardian");
    static final Text DIVISION = new Text("不是本市的镇（街道）", "is no town or street of this city");
    static final Text CHOICE = new Text("目录中没有", "is not in the catalogue");
    static final Text DAY = new Text("应为日期，如2015-03-09", "must be a date such as 2015-03-09");
    static final Text TWICE = new Text("与第{}行重复", "is the same as in row {}");
    static final Text NUMBER_TAKEN = new Text("已属于另一志愿者", "belongs to another volunteer");
    static final Text DIFFERS = new Text("已注册，内容不同", "is registered with other content");

    private Sentences() {}

    static String of(Text text) {
        var language = LocaleContextHolder.getLocale().getLanguage();
        return language.equals(Locale.CHINESE.getLanguage()) ? text.zh() : text.en();
    }

    static String of(Text text, int row) {
        return of(text).replace("{}", Integer.toString(row));
    }
}
