/** What Wutong promises, tried on the running platform. */
@NullMarked
package city.wutong.platform.promises;

import org.jspecify.annotations.NullMarked;
