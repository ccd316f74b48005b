/** The parts that make up a running platform and how they are kept running. */
@NullMarked
package city.wutong.platform.parts;

import org.jspecify.annotations.NullMarked;
