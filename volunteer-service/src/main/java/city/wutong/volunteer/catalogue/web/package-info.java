/** The catalogue over HTTP. */
@NullMarked
package city.wutong.volunteer.catalogue.web;

import org.jspecify.annotations.NullMarked;
