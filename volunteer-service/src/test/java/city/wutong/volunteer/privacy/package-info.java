@NullMarked
package city.wutong.volunteer.privacy;

import org.jspecify.annotations.NullMarked;
