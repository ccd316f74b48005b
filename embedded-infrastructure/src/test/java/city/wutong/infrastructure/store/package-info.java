@NullMarked
package city.wutong.infrastructure.store;

import org.jspecify.annotations.NullMarked;
