/** An OpenID issuer with the demonstration accounts. */
@NullMarked
package city.wutong.infrastructure.issuer;

import org.jspecify.annotations.NullMarked;
