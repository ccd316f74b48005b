/** What is heard of organisations. */
@NullMarked
package city.wutong.volunteer.directory.messaging;

import org.jspecify.annotations.NullMarked;
