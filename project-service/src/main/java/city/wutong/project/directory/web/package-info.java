/** The directory over HTTP. */
@NullMarked
package city.wutong.project.directory.web;

import org.jspecify.annotations.NullMarked;
