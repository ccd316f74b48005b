@NullMarked
package city.wutong.platform.parts;

import org.jspecify.annotations.NullMarked;
