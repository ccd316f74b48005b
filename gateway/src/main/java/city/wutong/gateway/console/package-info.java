/** The console's files, served from the root. */
@NullMarked
package city.wutong.gateway.console;

import org.jspecify.annotations.NullMarked;
