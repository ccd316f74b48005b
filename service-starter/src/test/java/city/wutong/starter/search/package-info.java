@NullMarked
package city.wutong.starter.search;

import org.jspecify.annotations.NullMarked;
