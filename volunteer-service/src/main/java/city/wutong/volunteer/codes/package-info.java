/** Codes: what an organiser shows, so that whoever reads it was there. */
@NullMarked
@ApplicationModule(allowedDependencies = {"activities", "privacy", "volunteers"})
package city.wutong.volunteer.codes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
