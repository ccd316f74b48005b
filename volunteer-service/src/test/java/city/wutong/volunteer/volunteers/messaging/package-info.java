@NullMarked
package city.wutong.volunteer.volunteers.messaging;

import org.jspecify.annotations.NullMarked;
