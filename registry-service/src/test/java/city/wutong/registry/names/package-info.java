@NullMarked
package city.wutong.registry.names;

import org.jspecify.annotations.NullMarked;
