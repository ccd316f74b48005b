/** Hours over HTTP. */
@NullMarked
package city.wutong.volunteer.hours.web;

import org.jspecify.annotations.NullMarked;
