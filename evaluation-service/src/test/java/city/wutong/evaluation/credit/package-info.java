@NullMarked
package city.wutong.evaluation.credit;

import org.jspecify.annotations.NullMarked;
