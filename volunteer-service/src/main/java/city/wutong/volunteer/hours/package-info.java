/** Hours: the ledger of service in whole minutes, and its totals. */
@NullMarked
@ApplicationModule(allowedDependencies = {"activities", "directory", "volunteers"})
package city.wutong.volunteer.hours;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
