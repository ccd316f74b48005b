/** Compares what clients were told with what stores and topics hold. */
@NullMarked
package city.wutong.stories.check;

import org.jspecify.annotations.NullMarked;
