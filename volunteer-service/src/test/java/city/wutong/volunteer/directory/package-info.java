@NullMarked
package city.wutong.volunteer.directory;

import org.jspecify.annotations.NullMarked;
