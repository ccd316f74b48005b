/** Who is asking: the check of access tokens. */
@NullMarked
package city.wutong.gateway.tokens;

import org.jspecify.annotations.NullMarked;
