/** Activities over HTTP. */
@NullMarked
package city.wutong.volunteer.activities.web;

import org.jspecify.annotations.NullMarked;
