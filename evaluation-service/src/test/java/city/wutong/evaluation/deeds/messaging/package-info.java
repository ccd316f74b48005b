@NullMarked
package city.wutong.evaluation.deeds.messaging;

import org.jspecify.annotations.NullMarked;
