/** Kafka's own broker, small enough for one machine. */
@NullMarked
package city.wutong.infrastructure.broker;

import org.jspecify.annotations.NullMarked;
