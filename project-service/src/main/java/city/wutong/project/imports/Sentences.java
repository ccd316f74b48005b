package city.wutong.project.imports;

import city.wutong.project.directory.Text;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;

/** What an import says of a row, in the language of whoever asked. */
final class Sentences {

    static final Text NUMBER = new Text("应为数字", "must be a number");
    static final Text DAY = new Text("应为日期，如2019-03-09", "must be a date such as 2019-03-09");
    static final Text MISSING = new Text("缺失", "is missing");
    static final Text TWICE = new Text("与第{}行重复", "is the same as in row {}");
    static final Text DIFFERS = new Text("已有此编号，内容不同", "is here already with other content");
    static final Text FIELD = new Text("应为养老服务、社会救助、社区治理或特殊家庭帮扶", "must be one of the four fields");
    static final Text DIVISION = new Text("不是本市或本市的镇（街道）", "is neither the city nor a town or street of it");
    static final Text PARTY = new Text("不是正确的统一社会信用代码或镇（街道）代码", "is no code of an organisation, a company or a town");
    static final Text FORMS = new Text("应为资金、物资或服务", "must be MONEY, GOODS or SERVICE");
    static final Text HALF_A_CLAIM =
            new Text("认领方、形式、金额、协议编号、签订日期应同时填写", "claimant, form, value, agreement and its day belong together");
    static final Text OUTCOME = new Text("应为已解决、有改善、已转介或已终止", "must be one of the four outcomes");
    static final Text PROJECT = new Text("项目库中没有此项目", "is no project of the library");
    static final Text EXECUTOR = new Text("不是此项目的实施单位", "does not carry the project out");
    static final Text PERSON_TIMES = new Text("一个案例不超过{}人次", "is more than the {} that a case may have");
    static final Text CLOSED_BEFORE = new Text("结案日期早于开案日期", "lies before the day it was opened");

    private Sentences() {}

    static String of(Text text) {
        var language = LocaleContextHolder.getLocale().getLanguage();
        return language.equals(Locale.CHINESE.getLanguage()) ? text.zh() : text.en();
    }
}
