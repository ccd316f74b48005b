@NullMarked
package city.wutong.starter.tryout;

import org.jspecify.annotations.NullMarked;
