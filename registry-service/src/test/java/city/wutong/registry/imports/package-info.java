@NullMarked
package city.wutong.registry.imports;

import org.jspecify.annotations.NullMarked;
