/** The directory: what this service knows of the register's organisations, built from what the registry tells. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package city.wutong.volunteer.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
