@NullMarked
package city.wutong.starter.tables;

import org.jspecify.annotations.NullMarked;
