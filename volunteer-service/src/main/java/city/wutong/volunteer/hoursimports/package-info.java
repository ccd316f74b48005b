/** Imports: hours that an older record holds, taken over from a file as a whole or not at all. */
@NullMarked
@ApplicationModule(allowedDependencies = {"activities", "directory", "hours", "volunteers"})
package city.wutong.volunteer.hoursimports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
