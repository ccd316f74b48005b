/** How the gateway refuses: every error answer is a problem of RFC 9457. */
@NullMarked
package city.wutong.gateway.problems;

import org.jspecify.annotations.NullMarked;
