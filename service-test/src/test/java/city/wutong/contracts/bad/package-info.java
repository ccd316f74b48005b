@NullMarked
package city.wutong.contracts.bad;

import org.jspecify.annotations.NullMarked;
