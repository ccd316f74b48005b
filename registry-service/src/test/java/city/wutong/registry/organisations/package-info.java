@NullMarked
package city.wutong.registry.organisations;

import org.jspecify.annotations.NullMarked;
