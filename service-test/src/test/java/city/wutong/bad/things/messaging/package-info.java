@NullMarked
package city.wutong.bad.things.messaging;

import org.jspecify.annotations.NullMarked;
