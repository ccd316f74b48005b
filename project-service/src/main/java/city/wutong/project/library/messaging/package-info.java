/** What the world is told of projects. */
@NullMarked
package city.wutong.project.library.messaging;

import org.jspecify.annotations.NullMarked;
