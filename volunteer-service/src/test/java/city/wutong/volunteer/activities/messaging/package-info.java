@NullMarked
package city.wutong.volunteer.activities.messaging;

import org.jspecify.annotations.NullMarked;
