package city.wutong.platform.city;

import java.util.Arrays;
import java.util.List;

/**
 * The city's three streets and eight towns.
 *
 * <p>The shares of inhabitants, in percent, are rounded and the product's own.
 */
enum Town {
    WUTONG("330483001", "梧桐", "街道", 28),
    FENGMING("330483003", "凤鸣", "街道", 7),
    GAOQIAO("330483004", "高桥", "街道", 8),
    WUZHEN("330483100", "乌镇", "镇", 8),
    PUYUAN("330483101", "濮院", "镇", 13),
    TUDIAN("330483102", "屠甸", "镇", 4),
    SHIMEN("330483103", "石门", "镇", 5),
    HESHAN("330483104", "河山", "镇", 4),
    ZHOUQUAN("330483105", "洲泉", "镇", 7),
    DAMA("330483106", "大麻", "镇", 4),
    CHONGFU("330483107", "崇福", "镇", 12);

    static final List<Town> ALL = List.of(values());
    private static final int[] SHARES =
            ALL.stream().mapToInt(town -> town.share).toArray();

    final String division;
    final String title;
    final int share;
    private final String kind;

    Town(String division, String title, String kind, int share) {
        this.division = division;
        this.title = title;
        this.kind = kind;
        this.share = share;
    }

    /** One drawn by the shares of inhabitants. */
    static Town drawn(Chance chance) {
        return ALL.get(chance.pick(SHARES));
    }

    static Town of(String division) {
        return Arrays.stream(values())
                .filter(town -> town.division.equals(division))
                .findFirst()
                .orElseThrow();
    }

    /** A street that no town has. */
    String address(int number) {
        return "浙江省桐乡市%s%s示例路%d号".formatted(title, kind, number);
    }
}
