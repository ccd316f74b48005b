@NullMarked
package city.wutong.volunteer.catalogue;

import org.jspecify.annotations.NullMarked;
