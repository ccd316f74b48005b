/** What is heard of organisations, and what the world is told of their credit. */
@NullMarked
package city.wutong.evaluation.credit.messaging;

import org.jspecify.annotations.NullMarked;
