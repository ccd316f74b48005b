@NullMarked
package city.wutong.gateway.console;

import org.jspecify.annotations.NullMarked;
