/** How fast and how large the running platform is. */
@NullMarked
package city.wutong.platform.bench;

import org.jspecify.annotations.NullMarked;
