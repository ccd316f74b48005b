@NullMarked
package city.wutong.registry;

import org.jspecify.annotations.NullMarked;
