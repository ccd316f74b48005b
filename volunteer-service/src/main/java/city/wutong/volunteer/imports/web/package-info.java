/** Imports over HTTP. */
@NullMarked
package city.wutong.volunteer.imports.web;

import org.jspecify.annotations.NullMarked;
