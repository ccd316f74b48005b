/** What the world is told of activities, and what is heard of volunteers who leave. */
@NullMarked
package city.wutong.volunteer.activities.messaging;

import org.jspecify.annotations.NullMarked;
