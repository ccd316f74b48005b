@NullMarked
package city.wutong.starter.aggregates;

import org.jspecify.annotations.NullMarked;
