/** Applications over HTTP. */
@NullMarked
package city.wutong.registry.applications.web;

import org.jspecify.annotations.NullMarked;
