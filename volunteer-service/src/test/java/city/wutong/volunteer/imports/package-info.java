@NullMarked
package city.wutong.volunteer.imports;

import org.jspecify.annotations.NullMarked;
