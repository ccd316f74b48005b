/**
 * Service cases: how often organisations served somebody within a project, and how each case ended. Who was served is
 * not kept here.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"directory", "library"})
package city.wutong.project.cases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
