@NullMarked
package city.wutong.gateway;

import org.jspecify.annotations.NullMarked;
