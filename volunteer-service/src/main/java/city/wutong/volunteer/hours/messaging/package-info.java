/** What the world is told of hours. */
@NullMarked
package city.wutong.volunteer.hours.messaging;

import org.jspecify.annotations.NullMarked;
