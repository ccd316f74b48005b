@NullMarked
package city.wutong.evaluation.credit.messaging;

import org.jspecify.annotations.NullMarked;
