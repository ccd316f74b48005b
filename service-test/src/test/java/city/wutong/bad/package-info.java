@NullMarked
package city.wutong.bad;

import org.jspecify.annotations.NullMarked;
