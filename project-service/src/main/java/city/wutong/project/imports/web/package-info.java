/** Imports over HTTP. */
@NullMarked
package city.wutong.project.imports.web;

import org.jspecify.annotations.NullMarked;
