/** Looks over HTTP. */
@NullMarked
package city.wutong.volunteer.looks.web;

import org.jspecify.annotations.NullMarked;
