@NullMarked
package city.wutong.volunteer.volunteers;

import org.jspecify.annotations.NullMarked;
