@NullMarked
package city.wutong.starter.time;

import org.jspecify.annotations.NullMarked;
