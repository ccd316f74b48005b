@NullMarked
package city.wutong.volunteer.hours;

import org.jspecify.annotations.NullMarked;
