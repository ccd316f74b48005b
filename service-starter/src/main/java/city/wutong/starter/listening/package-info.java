/** Listening: facts from other services, taken once, in order, and never lost. */
@NullMarked
package city.wutong.starter.listening;

import org.jspecify.annotations.NullMarked;
