@NullMarked
package city.wutong.volunteer.hoursimports;

import org.jspecify.annotations.NullMarked;
