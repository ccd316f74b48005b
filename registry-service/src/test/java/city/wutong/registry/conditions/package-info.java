@NullMarked
package city.wutong.registry.conditions;

import org.jspecify.annotations.NullMarked;
