@NullMarked
package city.wutong.gateway.door;

import org.jspecify.annotations.NullMarked;
