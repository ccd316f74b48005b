@NullMarked
package city.wutong.platform.control;

import org.jspecify.annotations.NullMarked;
