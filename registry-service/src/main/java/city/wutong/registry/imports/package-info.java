/** Imports: an older register's organisations, taken over from a file as a whole or not at all. */
@NullMarked
@ApplicationModule(allowedDependencies = {"organisations"})
package city.wutong.registry.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
