/** The commands of {@code ./wutong}. */
@NullMarked
package city.wutong.platform;

import org.jspecify.annotations.NullMarked;
