/** Attendance over HTTP. */
@NullMarked
package city.wutong.volunteer.attendance.web;

import org.jspecify.annotations.NullMarked;
