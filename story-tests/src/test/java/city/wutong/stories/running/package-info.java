/** The local platform as a process, and a client at its gateway. */
@NullMarked
package city.wutong.stories.running;

import org.jspecify.annotations.NullMarked;
