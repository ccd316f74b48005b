/** The catalogue: the city's divisions, the fields of service and the skills that people choose from. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package city.wutong.volunteer.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
