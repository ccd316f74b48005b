@NullMarked
package city.wutong.platform.city;

import org.jspecify.annotations.NullMarked;
