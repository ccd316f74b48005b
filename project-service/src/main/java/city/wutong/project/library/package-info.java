/**
 * The library of public-welfare projects: proposed, reviewed and listed by two people, claimed in whole or part and
 * never beyond the target, carried out, completed and rated by those it served.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "directory")
package city.wutong.project.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
