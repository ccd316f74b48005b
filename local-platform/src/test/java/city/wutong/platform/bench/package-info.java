@NullMarked
package city.wutong.platform.bench;

import org.jspecify.annotations.NullMarked;
