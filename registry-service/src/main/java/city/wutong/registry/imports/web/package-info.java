/** Imports over HTTP. */
@NullMarked
package city.wutong.registry.imports.web;

import org.jspecify.annotations.NullMarked;
