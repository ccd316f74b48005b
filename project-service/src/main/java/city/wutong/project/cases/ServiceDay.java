package city.wutong.project.cases;

import java.time.LocalDate;

/**
 * Service on one day.
 *
 * @param personTimes how often somebody was served
 * @param evidence where it can be looked up, such as a sheet's number
 * @param by account of whoever recorded it
 */
public record ServiceDay(LocalDate on, int personTimes, String evidence, String by) {}
