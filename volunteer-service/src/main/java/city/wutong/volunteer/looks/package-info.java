/** Looks: who saw what is kept of a volunteer in the clear, for what purpose, and who agreed to it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"volunteers"})
package city.wutong.volunteer.looks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
