/** Imports over HTTP. */
@NullMarked
package city.wutong.volunteer.hoursimports.web;

import org.jspecify.annotations.NullMarked;
