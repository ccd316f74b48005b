@NullMarked
package city.wutong.evaluation;

import org.jspecify.annotations.NullMarked;
