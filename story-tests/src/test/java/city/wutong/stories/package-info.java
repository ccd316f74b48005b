/** Stories through the gateway over the running platform. */
@NullMarked
package city.wutong.stories;

import org.jspecify.annotations.NullMarked;
