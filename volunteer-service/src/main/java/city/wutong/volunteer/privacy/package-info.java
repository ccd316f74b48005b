/** Privacy: data of a person that only the person's own key opens, and fingerprints by which equal values are known. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package city.wutong.volunteer.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
