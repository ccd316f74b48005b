/** Applications: the way of a request for registration, its findings, its deadlines, and its decision by two people. */
@NullMarked
@ApplicationModule(allowedDependencies = {"conditions", "names", "organisations"})
package city.wutong.registry.applications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
