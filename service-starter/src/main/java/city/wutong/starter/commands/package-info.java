/** Commands: who asks, under which idempotency key, and on which version it was decided. */
@NullMarked
package city.wutong.starter.commands;

import org.jspecify.annotations.NullMarked;
