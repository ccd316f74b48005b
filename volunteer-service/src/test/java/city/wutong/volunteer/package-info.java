@NullMarked
package city.wutong.volunteer;

import org.jspecify.annotations.NullMarked;
