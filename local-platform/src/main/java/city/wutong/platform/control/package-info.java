/** The door by which other commands reach a running launcher. */
@NullMarked
package city.wutong.platform.control;

import org.jspecify.annotations.NullMarked;
