/** What the volunteer service tells the platform and the public about volunteers, activities and hours. */
@NullMarked
package city.wutong.contracts.volunteer;

import org.jspecify.annotations.NullMarked;
