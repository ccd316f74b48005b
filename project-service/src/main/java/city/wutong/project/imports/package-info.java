/** Imports: an older library's projects and older service cases, taken over from a file as a whole or not at all. */
@NullMarked
@ApplicationModule(allowedDependencies = {"directory", "library", "cases"})
package city.wutong.project.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
