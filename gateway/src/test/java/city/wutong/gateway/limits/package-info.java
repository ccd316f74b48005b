@NullMarked
package city.wutong.gateway.limits;

import org.jspecify.annotations.NullMarked;
