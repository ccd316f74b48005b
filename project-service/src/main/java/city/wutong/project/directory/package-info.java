/**
 * The directory: what this service must know of organisations, companies, towns and the city's divisions, and who may
 * take part in the library.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package city.wutong.project.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
