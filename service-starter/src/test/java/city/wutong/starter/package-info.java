@NullMarked
package city.wutong.starter;

import org.jspecify.annotations.NullMarked;
