@NullMarked
package city.wutong.starter.figures;

import org.jspecify.annotations.NullMarked;
