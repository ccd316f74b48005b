/** Imports: an older register's volunteers, taken over from a file as a whole or not at all. */
@NullMarked
@ApplicationModule(allowedDependencies = {"catalogue", "volunteers"})
package city.wutong.volunteer.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
