@NullMarked
package city.wutong.bad.things.helpers;

import org.jspecify.annotations.NullMarked;
