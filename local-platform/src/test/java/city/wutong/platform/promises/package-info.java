@NullMarked
package city.wutong.platform.promises;

import org.jspecify.annotations.NullMarked;
