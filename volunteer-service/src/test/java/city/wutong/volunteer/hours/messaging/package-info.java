@NullMarked
package city.wutong.volunteer.hours.messaging;

import org.jspecify.annotations.NullMarked;
