@NullMarked
package city.wutong.gateway.routes;

import org.jspecify.annotations.NullMarked;
