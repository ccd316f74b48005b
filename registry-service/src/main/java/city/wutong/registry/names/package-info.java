/** Names: the rules of naming, and whose a name is or was. */
@NullMarked
@ApplicationModule(allowedDependencies = "conditions")
package city.wutong.registry.names;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
