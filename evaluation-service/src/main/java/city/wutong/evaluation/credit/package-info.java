/**
 * Credit evaluation: each organisation's score, class and vetoes, computed from the facts heard of it, its deeds and a
 * day, every point with its reason. The rules are the product's own default, not a rule of law.
 */
@ApplicationModule(
        displayName = "Credit",
        allowedDependencies = {"deeds", "retelling"})
@NullMarked
package city.wutong.evaluation.credit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
