/**
 * What organisations do for others: hours of service confirmed for them and projects they carried out, heard page by
 * page and kept in tallies by organisation and month, on which their credit rests.
 */
@ApplicationModule(
        displayName = "Deeds",
        allowedDependencies = {"retelling"})
@NullMarked
package city.wutong.evaluation.deeds;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
