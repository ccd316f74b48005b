/** Conditions: what the law asks of an organisation and of those who apply, read from versioned rule sets. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package city.wutong.registry.conditions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
