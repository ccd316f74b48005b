@NullMarked
package city.wutong.volunteer.activities;

import org.jspecify.annotations.NullMarked;
