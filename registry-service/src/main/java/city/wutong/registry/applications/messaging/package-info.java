/** What the world is told of applications, and what follows from their approval. */
@NullMarked
package city.wutong.registry.applications.messaging;

import org.jspecify.annotations.NullMarked;
