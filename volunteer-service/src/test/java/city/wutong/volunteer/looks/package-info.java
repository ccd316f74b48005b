@NullMarked
package city.wutong.volunteer.looks;

import org.jspecify.annotations.NullMarked;
