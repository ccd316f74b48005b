@NullMarked
package city.wutong.volunteer.attendance;

import org.jspecify.annotations.NullMarked;
