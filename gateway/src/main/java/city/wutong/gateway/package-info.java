/** The one door of the platform: routes, tokens, limits, breakers, pages. */
@NullMarked
package city.wutong.gateway;

import org.jspecify.annotations.NullMarked;
