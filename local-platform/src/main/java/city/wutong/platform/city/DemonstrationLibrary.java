package city.wutong.platform.city;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The article's figures with invented projects: 35 in four fields, 15 of them claimed, and 956 closed cases with more
 * than 73,000 person-times. The same at every start.
 */
final class DemonstrationLibrary {
    private static final int PROJECTS = 35;
    private static final int CLAIMED = 15;
    private static final int CASES = 956;
    private static final LocalDate BEGINNING = LocalDate.of(2019, 10, 1);

    /** What is not claimed lies ahead, as nobody claims a part of what is over. */
    private static final LocalDate STILL_TO_COME = LocalDate.of(2027, 1, 1);

    private static final List<Theme> THEMES = List.of(
            new Theme("ELDERLY_CARE", "银龄守护", "独居老人无人照护", "独居老人"),
            new Theme("SOCIAL_ASSISTANCE", "困境帮扶", "低收入家庭遇到急难", "低收入家庭"),
            new Theme("COMMUNITY_GOVERNANCE", "邻里共治", "老旧小区公共事务无人牵头", "社区居民"),
            new Theme("SPECIAL_FAMILIES", "心手相牵", "特殊家庭缺少陪伴", "特殊家庭"));

    private record Theme(String field, String name, String need, String beneficiaries) {}

    private DemonstrationLibrary() {}

    static List<Project> projects() {
        return IntStream.range(0, PROJECTS)
                .mapToObj(DemonstrationLibrary::project)
                .toList();
    }

    static List<Case> cases() {
        return IntStream.range(0, CASES).mapToObj(DemonstrationLibrary::closed).toList();
    }

    private static Project project(int index) {
        var theme = THEMES.get(index % THEMES.size());
        var organisation = organisation(index);
        var budget = 20_000 + 5_000 * (index % 7);
        var isClaimed = index < CLAIMED;
        var startsOn = isClaimed ? BEGINNING : STILL_TO_COME;
        return new Project(
                number(index),
                "%s示例项目%d号".formatted(theme.name, index + 1),
                theme.field,
                theme.need + "（演示数据，项目为虚构）",
                theme.beneficiaries,
                organisation.division(),
                startsOn,
                startsOn.plusYears(isClaimed ? 1 : 3).minusDays(1),
                budget,
                "服务人次：2000；满意度：90分",
                organisation.code(),
                "资金、物资、服务",
                LocalDate.of(2019, 9, 1 + index % 28),
                isClaimed ? company(index) : null,
                isClaimed ? "资金" : null,
                isClaimed ? budget : null,
                isClaimed ? "示例协议%03d".formatted(index + 1) : null,
                isClaimed ? LocalDate.of(2019, 9, 29) : null);
    }

    /** 478 cases of 77 and 478 of 76 person-times: 73,134. */
    private static Case closed(int index) {
        var project = index % CLAIMED;
        var openedOn = BEGINNING.plusDays(index % 330);
        return new Case(
                "AL-2019-%04d".formatted(index + 1),
                number(project),
                organisation(project).code(),
                "示例服务案例（演示数据）",
                openedOn,
                openedOn.plusDays(20),
                index % 2 == 0 ? 77 : 76,
                index % 5 == 0 ? "有改善" : "已解决");
    }

    private static String number(int index) {
        return "TX-2019-%03d".formatted(index + 1);
    }

    /** One of those that nothing happens to. */
    private static Organisation organisation(int index) {
        return DemonstrationRegister.organisations().get(1 + index);
    }

    private static String company(int index) {
        return SocialCreditCode.of("91330483", "MA9500%02d".formatted(index));
    }

    /** A line of the import file; what belongs to a claim is left out where there is none. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Project(
            String number,
            String title,
            String field,
            String need,
            String beneficiaries,
            String division,
            LocalDate startsOn,
            LocalDate endsOn,
            int budget,
            String indicators,
            String proposer,
            String forms,
            LocalDate listedOn,
            @Nullable String claimant,
            @Nullable String claimForm,
            @Nullable Integer claimed,
            @Nullable String agreement,
            @Nullable LocalDate signedOn) {}

    /** A line of the import file of cases. */
    record Case(
            String number,
            String project,
            String organisation,
            String summary,
            LocalDate openedOn,
            LocalDate closedOn,
            int personTimes,
            String outcome) {}
}
