@NullMarked
package city.wutong.registry.applications;

import org.jspecify.annotations.NullMarked;
