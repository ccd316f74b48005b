/** How often one principal and one address may ask. */
@NullMarked
package city.wutong.gateway.limits;

import org.jspecify.annotations.NullMarked;
