/** A load of commands while processes are killed, and the evidence for the checker. */
@NullMarked
package city.wutong.stories.faults;

import org.jspecify.annotations.NullMarked;
