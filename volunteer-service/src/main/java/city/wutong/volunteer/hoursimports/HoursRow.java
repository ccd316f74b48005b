package city.wutong.volunteer.hoursimports;

import city.wutong.starter.tables.Columns;
import org.jspecify.annotations.Nullable;

/**
 * Service of one volunteer as a file has it.
 *
 * @param number the row's number in the file
 * @param day days since 1970-01-01
 * @param start minute of the day, or -1 where the file does not know it
 */
record HoursRow(
        int number,
        String volunteer,
        String organisation,
        String activity,
        int day,
        int start,
        int minutes,
        @Nullable String proof) {

    static final int UNKNOWN = -1;

    static final Columns COLUMNS = new Columns()
            .required("volunteer", "志愿者编号")
            .required("organisation", "社会组织", "统一社会信用代码")
            .required("activity", "活动编号")
            .required("servedOn", "服务日期")
            .optional("from", "开始时间")
            .required("minutes", "服务时长", "服务时长（分钟）")
            .optional("kind", "时间类别")
            .optional("proof", "证明编号");
}
