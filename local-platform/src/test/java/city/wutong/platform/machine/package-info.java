@NullMarked
package city.wutong.platform.machine;

import org.jspecify.annotations.NullMarked;
