@NullMarked
package city.wutong.infrastructure.broker;

import org.jspecify.annotations.NullMarked;
