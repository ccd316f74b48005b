@NullMarked
package city.wutong.evaluation.deeds;

import org.jspecify.annotations.NullMarked;
