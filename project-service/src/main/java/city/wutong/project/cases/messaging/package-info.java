/** What the world is told of service cases. */
@NullMarked
package city.wutong.project.cases.messaging;

import org.jspecify.annotations.NullMarked;
