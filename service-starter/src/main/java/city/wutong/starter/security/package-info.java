/** Who calls: the token is checked in every service, and no endpoint is open by mistake. */
@NullMarked
package city.wutong.starter.security;

import org.jspecify.annotations.NullMarked;
