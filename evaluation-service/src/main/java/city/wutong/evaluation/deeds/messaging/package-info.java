/** What is heard of hours and of projects. */
@NullMarked
package city.wutong.evaluation.deeds.messaging;

import org.jspecify.annotations.NullMarked;
