/** The register over HTTP. */
@NullMarked
package city.wutong.registry.organisations.web;

import org.jspecify.annotations.NullMarked;
