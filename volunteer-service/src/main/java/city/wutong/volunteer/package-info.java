/** Volunteers, the activities they take part in, and the hours they give. */
@NullMarked
package city.wutong.volunteer;

import org.jspecify.annotations.NullMarked;
