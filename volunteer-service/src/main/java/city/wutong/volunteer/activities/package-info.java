/** Activities: what organisations plan, towns review, and volunteers sign up for. */
@NullMarked
@ApplicationModule(allowedDependencies = {"catalogue", "directory", "volunteers"})
package city.wutong.volunteer.activities;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
