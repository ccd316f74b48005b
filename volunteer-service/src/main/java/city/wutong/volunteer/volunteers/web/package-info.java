/** Volunteers over HTTP: their own record for themselves, masks for all others. */
@NullMarked
package city.wutong.volunteer.volunteers.web;

import org.jspecify.annotations.NullMarked;
