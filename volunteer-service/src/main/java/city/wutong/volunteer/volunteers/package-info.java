/** Volunteers: who joined, what they consented to, what they can; their data are theirs and sealed. */
@NullMarked
@ApplicationModule(allowedDependencies = {"catalogue", "directory", "privacy"})
package city.wutong.volunteer.volunteers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
