/** Organisations: what the register holds of them, from registration to their end. */
@NullMarked
@ApplicationModule(allowedDependencies = {"conditions", "names"})
package city.wutong.registry.organisations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
