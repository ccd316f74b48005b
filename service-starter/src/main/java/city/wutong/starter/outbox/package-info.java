/** The outbox: events wait in their aggregate's document until the broker has acknowledged them. */
@NullMarked
package city.wutong.starter.outbox;

import org.jspecify.annotations.NullMarked;
