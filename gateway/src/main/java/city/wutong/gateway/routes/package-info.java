/** The way of a request to a service: sizes, time limits, breakers. */
@NullMarked
package city.wutong.gateway.routes;

import org.jspecify.annotations.NullMarked;
