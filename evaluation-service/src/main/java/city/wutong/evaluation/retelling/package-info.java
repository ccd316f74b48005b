/** All that was ever told on the topics, read again from the beginning, so that what is kept can be computed anew. */
@ApplicationModule(
        displayName = "Retelling",
        allowedDependencies = {})
@NullMarked
package city.wutong.evaluation.retelling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
