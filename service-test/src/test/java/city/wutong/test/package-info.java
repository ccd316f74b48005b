@NullMarked
package city.wutong.test;

import org.jspecify.annotations.NullMarked;
