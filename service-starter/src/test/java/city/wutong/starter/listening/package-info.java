@NullMarked
package city.wutong.starter.listening;

import org.jspecify.annotations.NullMarked;
