@NullMarked
package city.wutong.gateway.tokens;

import org.jspecify.annotations.NullMarked;
