@NullMarked
package city.wutong.bad.things;

import org.jspecify.annotations.NullMarked;
