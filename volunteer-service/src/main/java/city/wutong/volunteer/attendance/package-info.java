/** Attendance: who was there, from when to when, and how well that is proven. */
@NullMarked
@ApplicationModule(allowedDependencies = {"activities", "codes", "directory", "hours", "volunteers"})
package city.wutong.volunteer.attendance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
